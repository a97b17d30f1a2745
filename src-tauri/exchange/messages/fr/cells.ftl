# Ce qui ne va pas dans une cellule saisie ou collée : chaque message finit la phrase qui commence par son texte.

cell-refused = { $header } : « { $text } » { $what }.
cell-refused-bare = « { $text } » { $what }.
cells-more =
    { $told } { $count ->
        [1] Une autre cellule ne peut pas être lue.
       *[other] { $count } autres cellules ne peuvent pas être lues.
    }
quoted = « { $text } »

# montants
amount-negative = est négatif
amount-not-money = n’est pas un montant : écrire 1240,50
amount-not-people = n’est pas un nombre de personnes : écrire 2,5
amount-other-currency = n’est pas en { $currency }, la monnaie de la feuille de route
amount-decimals = a plus de décimales qu’on ne peut en garder
amount-two-ways = peut signifier { $whole } ou { $before } et une fraction : l’écrire sans le point
amount-too-large = est trop grand
amount-too-many = fait trop de personnes
amount-no-number = n’est pas un nombre
amount-no-share = n’est pas une part : écrire 25 ou 25 %
amount-no-worth = n’est pas une valeur : écrire de 0 à 1 000 000 points
amount-not-between = n’est pas entre { $least } et { $most } %

# ce qu’un tableur contient au lieu d’un texte
other-no-number = aucun nombre
other-date = une date
other-time = une heure
other-error = une erreur du tableur
other-not-text = est { $what }, pas un texte
other-not-amount = est { $what }, pas un montant

# textes, niveaux, durées
no-whole-number = n’est pas un nombre entier
no-name = n’est pas un nom de 1 à 200 caractères
line-too-long = dépasse 200 caractères
note-too-long = dépasse 20 000 caractères
no-level-to-five = n’est pas un niveau de 1 à 5
no-level = n’est pas un niveau : écrire de { $least } à 5
level-missing = est relevée, mais aucun niveau n’est indiqué
level-empty = est vide, mais une capacité est relevée : écrire de 1 à 5
level-alone = est indiqué, mais aucune capacité
axis-missing = Axe : aucun n’est indiqué ; écrire l’un de { $axes }.
no-axis = n’est pas un axe ; écrire l’un de { $axes }
no-axis-typed = n’est pas un axe : écrire l’un de { $axes }
no-kind = n’est pas un type ; écrire { $kinds }
no-kind-typed = n’est pas un type : écrire { $kinds }
no-direction = n’est pas un sens : écrire plus haut ou plus bas
no-counting = ne dit pas quand cela compte : écrire chaque période ou une fois
no-yes-or-no = n’est ni oui ni non
no-period-name = n’est pas une période : écrire l’une de { $range }
no-duration =
    n’est pas un nombre de { $length ->
        [month] mois
        [half-year] semestres
       *[quarter] trimestres
    } : écrire de 1 à { $most }
no-whole-periods =
    n’est pas un nombre entier de { $length ->
        [month] mois
        [half-year] semestres
       *[quarter] trimestres
    }
no-duration-imported = n’est pas une durée de 1 à 120 périodes
not-the-sum = n’est pas la somme des montants par période
fund-has-column = est payé par un fonds qui a sa propre colonne
people-twice = est indiqué pour chaque période, et de nouveau pour certaines
pool-has-column = est fait par un vivier qui a sa propre colonne
after-the-end =
    est après la fin d’un investissement de { $count ->
        [1] 1 période
       *[other] { $count } périodes
    }
no-fund-to-pay = n’a aucun fonds pour le payer : ajouter d’abord un fonds à la feuille de route
no-such-fund = n’est pas un fonds de la feuille de route
no-pool-to-work = n’a aucun vivier pour y travailler : ajouter d’abord un vivier à la feuille de route
no-such-pool = n’est pas un vivier de la feuille de route
too-many-amounts =
    a { $amounts } montants, mais l’investissement dure { $count } { $length ->
        [month] mois
        [half-year] { $count ->
            [1] semestre
           *[other] semestres
        }
       *[quarter] { $count ->
            [1] trimestre
           *[other] trimestres
        }
    }

# noms qui renvoient à d’autres lignes
not-there =
    n’est pas { $kind ->
        [capability] une capacité
        [investment] un investissement
        [estimate] une estimation
        [fund] un fonds
        [pool] un vivier
        [outcome] un résultat
        [assessment] une évaluation
        [effect] un effet
        [step] une étape
        [zone] une zone
        [team] une équipe
        [assumption] une hypothèse
       *[output] un livrable
    } de cette feuille de route
several = est le nom de plusieurs : écrire l’identifiant
names-several = nomme { $name }, qui est le nom de plusieurs : écrire l’identifiant
names-nothing = nomme { $name }, qui n’est ni un investissement, ni une capacité avec son niveau
needs-itself-typed = dit qu’il se nécessite lui-même
loop = ferait une boucle : { $chain }
loop-begins = { $name } nécessite { $needed }
loop-goes-on = { $chain }, qui nécessite { $needed }
longer-than-planned = est plus long que prévu : écrire de 1 à { $planned }
shorter-than-planned = est plus court que prévu : écrire de { $planned } à { $most }
spike-itself = est l’investissement lui-même : nommer celui qui montre si celui-ci est faisable

# lignes
row-too-many = est une ligne de trop : { $limit } au plus
row-no-investment = n’est pas un investissement de cette feuille de route : l’ajouter d’abord
row-no-effect = nécessite un livrable et un résultat qui sont dans la feuille de route
row-gone = est pour une ligne qui n’est plus là ({ $id })
column-unknown = est dans une colonne qui n’existe pas
column-computed = est dans une colonne calculée
row-nameless =
    { $kind ->
        [assessment] elle n’a pas de capacité
        [effect] il n’a pas de livrable
       *[other] il n’a pas de nom
    }.
