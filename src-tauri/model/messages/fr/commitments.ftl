# Ce qui ne va pas dans les engagements, et ce qui y a changé.

committed-twice = Il y a deux promesses à son sujet.
    .hint = N’en garder qu’une par investissement.
commitment-outdated = Elle porte sur l’investissement « { $investment } », qui n’existe pas.
    .hint = Rétablir l’investissement, ou retirer la promesse.
commitment-outside =
    { $count ->
        [one] L’une de ses périodes vient après la seule période de la feuille de route.
       *[other] L’une de ses périodes vient après les { $count } périodes de la feuille de route.
    }
    .hint = Allonger la feuille de route, ou choisir une de ses périodes. La promesse est gardée telle quelle.

commitment-known = connu depuis { THE($period) }
commitment-promised = promis pour { THE($period) }
commitment-done = fait { IN($period) }
commitment-nothing = rien n’est promis
commitment-field-known = connu depuis
commitment-field-promised = promis
commitment-field-done = fait
commitment-no-period = rien

commitment-noun = Promesse
page-commitments = Promesses
