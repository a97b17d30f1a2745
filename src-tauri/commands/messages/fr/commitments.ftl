# Promettre un plan, et la phrase au-dessus du tableau des engagements.

promise-label = Promettre ce plan
promise-done =
    { $count ->
        [one] Un investissement est promis pour la fin que le plan lui donne.
       *[other] { $count } investissements sont promis, chacun pour la fin que le plan lui donne.
    }
promise-nothing-new = Tout ce qui est dans le plan était déjà promis ; rien n’en est déplacé.
promise-outdated = Le plan date d’avant la dernière modification, il ne peut donc pas être promis.
    .hint = Planifier d’abord à nouveau.

commitments-none = Rien n’est encore promis : promettre ce plan, ou saisir pour quand certains investissements sont promis.
commitments-some =
    { $count ->
        [0] Rien n’est encore promis.
        [one] La seule promesse { $done ->
            [0] n’est pas encore réalisée.
           *[other] est réalisée.
        }
       *[other] { $done ->
            [0] Aucune des { $count } promesses n’est encore réalisée.
            [one] Une promesse sur { $count } est réalisée.
           *[other] { $done } promesses sur { $count } sont réalisées.
        }
    }
