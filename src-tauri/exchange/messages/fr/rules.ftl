# Le tableau des règles.

rules = Règles
rules-counted =
    { $count } { $count ->
        [0] règle
        [1] règle
       *[other] règles
    }
new-rule = Nouvelle règle
rules-lose-names =
    { $count ->
        [1] Une règle ne le nomme plus.
       *[other] À { $count } endroits, des règles ne le nomment plus.
    }
column-rule = Règle
column-among = Porte sur
column-most = Combien
column-of = De quoi
column-from = De
column-until = Jusqu’à
column-strictness = Rigueur
column-price = Prix
column-reason = Raison
column-category = Catégorie
column-source = Source
among-all = tous
among-uncertain = travaux incertains
among-team = équipe { $name }
among-theme = thème { $name }
of-pool = vivier { $name }
of-fund = fonds { $name }
rule-no-means = n’est ni un vivier ni un fonds existant
rule-needs-means = demande un vivier ou un fonds dont prendre une part : en ajouter un d’abord
rule-takes-no-share = n’est que pour les règles qui portent sur des parts
rule-has-no-amount = n’est pas pour le changement supportable : chaque partie prenante dit ce qu’elle supporte
rule-no-support = n’est pas un nombre entier de −1 000 à 1 000
rule-counts-nothing = n’est pas pour un seuil : il demande des niveaux
rule-no-window = vaut pour les règles sur ce qui est en cours, commencé ou à faire absolument, les parts d’un vivier, le changement et le soutien : celle-ci regarde plus d’une période à la fois
rule-must-from = ne vaut pas pour ce qui est à faire absolument : dire sur l’investissement avant quand il ne peut pas commencer
rule-must-has-no-amount = ne vaut pas pour ce qui est à faire absolument : cela porte sur chacun
rule-no-count = n’est pas un nombre entier de 0 à 65 535
rule-no-choice = n’est aucun de ceux-ci : { $choices }
rule-no-level = ne dit aucun niveau : { $piece }. Écrire « Identité niveau 3 »
rule-price-too-high = dépasse 100 000 points
