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
column-most = Au plus
column-levels = Niveaux
column-strictness = Rigueur
column-price = Prix
column-reason = Raison
column-category = Catégorie
column-source = Source
among-all = tous
among-team = équipe { $name }
among-theme = thème { $name }
rule-counts-nothing = n’est pas pour un seuil : il demande des niveaux
rule-no-count = n’est pas un nombre entier de 0 à 65 535
rule-no-choice = n’est aucun de ceux-ci : { $choices }
rule-no-level = ne dit aucun niveau : { $piece }. Écrire « Identité niveau 3 »
rule-price-too-high = dépasse 100 000 points
