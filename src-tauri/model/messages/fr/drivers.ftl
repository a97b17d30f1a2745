# Les moteurs, leurs comparaisons et ce qui les porte : ce qui n’y va pas, et comment ils ont changé.

driver-opportunity = Opportunité
driver-threat = Menace

drivers-too-many = Il y a { $count } moteurs.
    .hint = En garder au plus { $most } : davantage ne se pèse pas l’un contre l’autre.
driver-twice = Un autre moteur porte le même nom.
    .hint = Garder l’un des deux, ou nommer l’autre autrement.
driver-importance = Son importance est { $points }.
    .hint = Indiquer un nombre de 0 à { $most }.
driver-note = Sa note est trop longue.
    .hint = La raccourcir à { $most } caractères.
driver-unweighed = Il n’a pas d’importance, alors que d’autres en ont une : il ne pèse rien.
    .hint = Lui donner de 0 à 100 points, ou le retirer.
driver-apart = Il n’est pas comparé aux autres, pas même à travers d’autres : il ne pèse rien.
    .hint = Le comparer à au moins un des autres.
driver-points-unused = Son importance n’est pas utilisée : les poids suivent des comparaisons.
    .hint = Vider son importance, ou retirer toutes les comparaisons.
comparison-twice = Ces deux moteurs sont comparés deux fois ; la première fois compte.
    .hint = Garder une des comparaisons.
comparison-self = Un moteur est comparé à lui-même.
    .hint = Indiquer un autre moteur, ou retirer la comparaison.
comparison-of-nothing = Elle nomme le moteur « { $driver } », qui n’existe pas.
    .hint = Rétablir le moteur, ou retirer la comparaison.
comparison-times = Elle dit { $times } fois.
    .hint = Indiquer un nombre entier de 1 à { $most } ; si l’autre moteur compte davantage, intervertir les deux.
drivers-contradict = Les comparaisons se contredisent (ratio de cohérence { $ratio }), surtout celle qui dit « { $driver } » { $said ->
        [1] aussi important que
       *[other] { $said } fois plus important que
    } « { $than } ».
    .hint = La revoir : selon les autres comparaisons, « { $more } » est { $others ->
        [1] aussi important que
       *[other] environ { $others } fois plus important que
    } « { $less } ». Jusqu’à 0,10, elles peuvent servir telles quelles.
driver-link-twice = Il est là deux fois ; la première fois compte.
    .hint = Garder une part par moteur et par résultat.
driver-link-of-nothing = Il appartient au moteur « { $driver } », qui n’existe pas.
    .hint = Rétablir le moteur, ou retirer la part.
driver-link-to-nothing = Il nomme le résultat « { $outcome } », qui n’existe pas.
    .hint = Rétablir le résultat, ou retirer la part.
driver-link-share = La part est { $share }.
    .hint = Indiquer une part de 0 à 100 %.
driver-shares = Les résultats en portent ensemble { $share } : leurs parts comptent comme des parts de cela.
    .hint = Les réduire jusqu’à 100 % au plus ensemble.
driver-without-outcome = Aucun résultat ne le porte, il ne fait donc rien bouger.
    .hint = Dire quelle part en porte quel résultat.
outcome-without-driver = Il ne porte aucun moteur, les moteurs ne disent donc rien de sa valeur.
    .hint = Dire quelle part de quel moteur il porte, ou le retirer.

driver-noun = Moteur
driver-field-kind = nature
driver-field-importance = importance
driver-no-importance = aucune
comparison-noun = Comparaison
comparison-field-times = fois
comparison-name = { $driver } avec { $than }
comparison-whole = { $driver } est { $times ->
        [1] aussi important que { $than }
       *[other] { $times } fois plus important que { $than }
    }
driver-link-noun = Moteur d’un résultat
driver-link-field-share = part
driver-link-name = { $driver } par { $outcome }
driver-link-whole = { $name } : { $share }
page-drivers = Ce qui nous pousse
