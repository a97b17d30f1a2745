# Le tableau des cycles.

cycles = Cycles
cycles-counted =
    { $count ->
        [0] { $count } cycle
        [1] { $count } cycle
       *[other] { $count } cycles
    }
cycle-new = Nouveau cycle
cycle-column = Cycle
cycle-column-began = Commence
cycle-column-ended = Finit avant
cycle-column-promised = Promis (points)
cycle-column-reached = Atteint (points)
cycle-column-planned = Prévus
cycle-column-done = Terminés
cycle-column-review = Revue
cycle-no-count = n’est pas un nombre d’investissements de 0 à { $most }
amount-no-value = n’est pas une valeur : écrire au plus 1 000 000 000 points
column-lasting = Valeur d’un niveau à la fin
lasting-no-worth = n’est pas la valeur d’un niveau : écrire au plus { $most }, ou rien
