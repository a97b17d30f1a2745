# Promettre un plan, et la phrase au-dessus du tableau des engagements.

promise-label = Promettre ce plan
promise-done =
    { $count ->
        [one] Un investissement est promis pour la période où le plan le termine.
       *[other] { $count } investissements sont promis, chacun pour la période où le plan le termine.
    }
promise-nothing-new = Tout ce qui est dans le plan était déjà promis ; rien n’en est déplacé.
promise-outdated = Le plan date d’avant la dernière modification, il ne peut donc pas être promis.
    .hint = Planifier d’abord à nouveau.

commitments-none = Rien n’est encore promis : promettre ce plan, ou saisir les périodes de certains investissements.
commitments-some =
    { $count ->
        [one] Un engagement
       *[other] { $count } engagements
    }, { $done ->
        [0] aucun n’est encore fait.
        [one] dont un est fait.
       *[other] dont { $done } sont faits.
    }
