# Ce qui s’ajoute aux tableaux des dettes, et la phrase au-dessus de ce qui les rembourse.

debts-tips = Bascule, sans rien rembourser
debts-never = pas avant la fin
debts-left = Dû à la fin
debts-help = Ce qui la rembourserait
repayments-no-debt = Il n’y a pas encore de dette qu’un investissement pourrait rembourser.
repayments-some =
    { $count ->
        [0] Aucun investissement ne rembourse encore une dette.
        [one] Un investissement rembourse une dette.
       *[other] Des investissements remboursent des dettes à { $count } endroits.
    }
found-debt = prend { $people } au début
