# Ce qui est ajouté aux tableaux des boucles de retour, et la phrase au-dessus de ce qui les raccourcit.

loops-end = À la fin
loops-help = Ce qui la raccourcirait
shortenings-no-loop = Il n’y a pas encore de boucle de retour qu’un investissement pourrait raccourcir.
shortenings-some =
    { $count ->
        [0] Aucun investissement ne raccourcit encore une boucle de retour.
        [one] Un investissement raccourcit une boucle de retour.
       *[other] Des investissements raccourcissent les retours à { $count } endroits.
    }
