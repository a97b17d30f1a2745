# Le tableau des circonstances.

circumstances = Circonstances
circumstances-counted =
    { $count ->
        [1] { $count } circonstance
       *[other] { $count } circonstances
    }
circumstance-new = Nouvelle circonstance
circumstance-column = Circonstance
circumstance-column-chance = Probabilité
circumstance-column-first = De
circumstance-column-last = À
circumstance-column-what = Ce qu’elle prend
circumstance-column-amount = Combien
circumstance-delay = les débuts sont retardés
circumstance-no-means = n’est ni un fonds ni un vivier existant, ni « les débuts sont retardés »
circumstance-no-delay = n’est pas un nombre de périodes de 1 à 120
circumstance-ends-early = est avant sa première période
