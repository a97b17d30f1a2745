# Ce qu’un plan ajoute au tableau des contrats, et la phrase au-dessus.

contracts-boxes = Cases
contracts-reached = Atteint à l’échéance
contracts-all-yes = cinq fois oui
contracts-noes = non : { $noes }
contracts-none = Aucun résultat n’est encore sous contrat.
contracts-some =
    { $count ->
        [one] Un contrat
       *[other] { $count } contrats
    } : { $hard } stricts, { $soft } souples, { $off } désactivés.
