# La charge des fonds et des viviers.

no-fund = Il n’y a encore aucun fonds : rien ne peut être payé.
no-pool = Il n’y a encore aucun vivier de personnes : personne ne peut travailler.
load-is-full = « { $name } » est { $full }
load-is-most = « { $name } » est le plus utilisé, { $share } au plus fort
funds-headline = Le plan dépense { $spend } sur { $limit } ; { $state }.
pools-only = { $state }, le seul vivier de personnes.
pools-all-full = Les { $all } viviers sont tous pleins à un moment donné ; { $state }.
pools-some-full =
    { $full } { $pools ->
        [one] vivier
       *[other] viviers
    } sur { $all } { $count ->
        [one] est plein
       *[other] sont pleins
    } à un moment donné ; { $state }.
loads-hidden = et { $count } de plus ; tous sont dans le tableau
funds-table = Ce que le plan prend de chaque fonds de « { $name } », période par période
pools-table = Ce que le plan prend de chaque vivier de « { $name } », période par période
loads-table = Ce que le plan prend des fonds et des viviers de « { $name } », période par période
column-resource = Fonds ou vivier
column-unit = Unité
column-period = Période
column-used = Utilisé
column-available = Disponible
column-free = Libre
column-interest = Dont intérêts de dettes
