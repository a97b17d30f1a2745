# Pourquoi il n’y a pas de plan, et ce qui aiderait.

has-problems =
    la feuille de route a { $count ->
        [one] un problème
       *[other] { $count } problèmes
    } à corriger avant de pouvoir être planifiée
stopped-empty = la recherche fut arrêtée avant d’avoir trouvé un plan : donnez-lui plus de temps
plan-rejected = le plan trouvé enfreint une règle et n’est pas montré : { $why }
nothing-fits = aucun plan ne respecte à la fois toutes vos décisions et limites : levez plus d’une épingle, relevez plus d’une limite, ou baissez ce que les étapes doivent apporter
nothing-fits-but = aucun plan ne respecte à la fois toutes vos décisions et limites ; chacun de ces changements aiderait à lui seul : { $offers }
nothing-fits-together = aucun plan ne respecte toutes vos décisions et limites à la fois, et aucun changement n’aiderait à lui seul ; ensemble, ceux-ci aideraient : { $changes }
relief-pin = lever l’épingle de « { $name } »
relief-lock = lever le verrou de « { $name } »
relief-step = baisser ce que l’étape « { $name } » doit apporter
relief-rule = désactiver la règle « { $name } »
relief-let-go = ne pas forcer « { $name } »
relief-or = { $before }, ou { $next }
relief-and = { $before }, et { $next }

relief-limit = donner à « { $name } » { $amount } de plus { IN($period) }
relief-limit-each = donner à « { $name } » { $amount } de plus chaque { $unit } de { $periods }

engine-broke = le moteur de recherche est tombé en panne ({ $why })
plans-broke-a-rule = { $count } plans de suite ont enfreint une règle
