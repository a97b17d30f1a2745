# Pourquoi un fichier d’un autre programme n’a pas pu être lu, et ce que donne une importation.

too-large = Le fichier dépasse { $mebibytes } Mio : le réduire ou le diviser.
empty-file = Le fichier est vide : en choisir un autre.
utf16 = Le fichier est écrit en UTF-16 : l’enregistrer de nouveau en UTF-8 (dans Excel : « CSV UTF-8 »).
not-utf8 = La ligne { $line } n’est pas du texte en UTF-8 : enregistrer de nouveau le fichier en UTF-8 (dans Excel : « CSV UTF-8 »).
not-json = Le fichier n’est pas du JSON valide : { $what } (ligne { $line }, colonne { $column }). Le corriger à cet endroit.
no-format = Le fichier n’est pas une feuille de route de Cairn : son début n’indique pas "format": "{ $format }".
unknown-format = Ce fichier est au format { $format }, que cette version ne connaît pas : elle lit { $known }.
wrong-field = À { $path } : { $what } (ligne { $line }, colonne { $column }). Le corriger à cet endroit.
no-header = Aucune des 20 premières lignes ne porte les noms des colonnes : ajouter une ligne avec « Nom », « Axe », « Coût », etc.
column-twice = Les colonnes « { $first } » et « { $second } » disent la même chose : retirer l’une d’elles.
too-many-columns = Le tableau a plus de { $limit } colonnes : ne garder que celles qui décrivent des investissements.
too-many-rows = Le tableau a plus de { $limit } lignes : le diviser.
too-many-investments = Avec ce tableau, la feuille de route aurait plus de { $limit } investissements : le diviser.
too-many-needs = Avec ce tableau, la feuille de route aurait plus de { $limit } besoins : le diviser.
too-many-outputs = Avec ce tableau, la feuille de route aurait plus de { $limit } livrables : le diviser.
outputs-too-often = Les lignes du tableau nomment des livrables plus de { $limit } fois : le diviser.
too-many-items =
    La feuille de route a { $count } { $list ->
        [capabilities] capacités
        [investments] investissements
        [outputs] livrables
        [outcomes] résultats
        [effects] effets
        [needs] besoins
        [funds] fonds
        [pools] viviers
        [steps] étapes
        [decisions] décisions
        [estimates] estimations
        [shocks] circonstances
        [scenarios] scénarios
        [verdicts] décisions consignées
       *[story] pages de récit
    }, et { $limit } au plus peuvent être lus : la diviser.
too-much = Le tableau contient trop de choses : { $cells } cellules et { $mebibytes } Mio de texte au plus sont lus. Le diviser.
cell-too-long = Une cellule de la ligne { $row } contient plus de { $kibibytes } Kio : la raccourcir, ou fermer un guillemet avant elle.
open-quotation = Le guillemet qui ouvre une cellule de la ligne { $row } n’est jamais fermé : le fermer ou le retirer.
key-twice = la clé « { $key } » y est deux fois

# classeurs
not-xlsx = Le fichier n’est pas un classeur XLSX : { $what }. L’enregistrer en .xlsx ou en CSV.
xlsx-password = il est protégé par un mot de passe
xlsx-binary = c’est un fichier binaire .xlsb
xlsx-other-package = c’est un autre type d’archive
xlsx-old = c’est un ancien fichier .xls, ou il est protégé par un mot de passe
xlsx-other-file = c’est un autre type de fichier
suspicious = Le classeur n’a pas été ouvert ({ $what }) : l’enregistrer de nouveau avec un tableur.
suspicious-package = il contient une autre archive
suspicious-same-name = deux de ses parties portent le même nom
suspicious-tight = il est si compressé qu’il remplirait la mémoire
suspicious-parts = il a plus de 1 000 parties
suspicious-encoding = une de ses parties n’est pas écrite en UTF-8
suspicious-again = ses feuilles mènent sans cesse à la même partie
suspicious-piece = un de ses textes est plus long que toute cellule
suspicious-cells = il a plus de lignes et de cellules que tout tableau
suspicious-promises = il annonce plus de textes, de feuilles ou de formats qu’il ne peut en contenir
suspicious-type = une de ses parties déclare un type de document
suspicious-nested = une de ses parties est imbriquée trop profondément
suspicious-cell = une de ses cellules contient plus que tout nom ou toute note
suspicious-formats = ses formats rempliraient la mémoire
suspicious-texts = il annonce plus de textes qu’il ne peut en contenir
broken = Le classeur ne peut pas être lu : { $what }. L’enregistrer de nouveau avec un tableur.
broken-place = « { $value } » n’est ni un emplacement ni un format d’une feuille
broken-damaged = il est endommagé
broken-too-often = il a été lu trop de fois

# ce qui a été supposé
assumed-kind =
    { $count ->
        [1] Une ligne n’indique aucun type : Innover est supposé.
       *[other] { $many } lignes n’indiquent aucun type : Innover est supposé.
    }
assumed-duration =
    { $count ->
        [1] Une ligne n’indique aucune durée : une période est supposée.
       *[other] { $many } lignes n’indiquent aucune durée : une période est supposée.
    }
assumed-fund =
    { $count ->
        [1] Une ligne n’indique aucun fonds : « { $fund } » est supposé payer.
       *[other] { $many } lignes n’indiquent aucun fonds : « { $fund } » est supposé payer.
    }
assumed-pool =
    { $count ->
        [1] Une ligne n’indique aucun vivier : « { $pool } » est supposé travailler.
       *[other] { $many } lignes n’indiquent aucun vivier : « { $pool } » est supposé travailler.
    }
removed-characters =
    Des caractères invisibles ont été retirés de { $count ->
        [1] une cellule
       *[other] { $many } cellules
    }.
already-there = « { $name } » est déjà dans la feuille de route et y reste tel quel.
id-wrong = Identifiant : { $what }.
id-taken = Identifiant : « { $id } » est déjà l’identifiant de la ligne { $row }.
name-taken = Nom : « { $name } » est déjà à la ligne { $row }.
needs-itself = Nécessite : il se nécessite lui-même.
needs-nowhere = Nécessite : « { $name } » n’est ni dans la feuille de route, ni dans une ligne lisible.

# ce que dit une colonne
field-name = nom
field-id = identifiant
field-axis = axe
field-kind = type
field-duration = durée
field-duration-converted = durée, convertie en périodes
field-cost = coût
field-cost-of = coût payé par { $fund }
field-cost-in = coût de la période { $period }
field-cost-of-in = coût payé par { $fund } à la période { $period }
field-fund = fonds
field-people = personnes
field-people-of = personnes de { $pool }
field-people-in = personnes de la période { $period }
field-people-of-in = personnes de { $pool } à la période { $period }
field-pool = vivier
field-capability = capacité
field-level = niveau de la capacité
field-outputs = livrables
field-needs = nécessite
field-not-before = début au plus tôt
field-done-by = échéance
field-note = note
