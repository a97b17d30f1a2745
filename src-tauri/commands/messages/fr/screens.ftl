# L’écran du plan, l’inspecteur, la boîte « à propos », et où en est la planification.

chart-compares = Ce graphique compare des plans.
    .hint = Le demander avec show_comparison.
chart-size = Un graphique ne peut être dessiné à cette taille.
    .hint = Employer 320 à 8 000 sur 240 à 8 000 px.
nothing-to-plan = Il n’y a encore rien à planifier : la feuille de route n’a pas d’investissements.
not-planned-yet = Cette feuille de route n’a pas encore été planifiée.
one-problem-first = Un problème est à corriger avant que cette feuille de route puisse être planifiée.
problems-first = { $count } problèmes sont à corriger avant que cette feuille de route puisse être planifiée.
card-value = Valeur
card-spend = Dépense
card-people = Vivier le plus plein
card-outcomes = Résultats
card-investments = Dans le plan
card-spend-of = sur { $limit }
card-people-when = { $name } { IN($period) }
so-many-of = { $count } sur { $all }
card-reach-target = atteignent leur cible
card-of-investments =
    { $count ->
        [one] investissement
       *[other] investissements
    }
came-after-plan = Il est venu après que ce plan fut fait.
pinned-to = Épinglé { IN($period) }
locked-to = Verrouillé { IN($period) }
about-what = Un planificateur hors ligne de stratégie technologique. Il n’ouvre aucune connexion réseau.
about-engine = Les plans sont trouvés et prouvés avec { $engine }.
about-licence = Sous licence MIT ou Apache-2.0, à votre choix. La police est Inter (SIL Open Font License 1.1).

no-cost-yet = pas encore de coût, planifié à 0
not-in-the-plan = Hors du plan
in-because = Dans le plan parce que
here-because = Ici parce que
not-in-because = Dehors parce que
would-serve = Il servirait à
it-needs = Il nécessite
needed-by = Nécessaire à
takes = Demande
brings = { $output } fait progresser { $outcome } de { $share } du chemin à partir { OF($period) }.
brings-of-which = { $output } fait progresser { $outcome } de { $share } du chemin à partir { OF($period) }, dont { $counted } comptent parce que la cible est atteinte.
brings-together = { $sentence } Il y faut aussi { $others }.
window-from = Il ne peut pas commencer avant { THE($period) }.
window-until = Il doit être fini { IN($period) } au plus tard.
rule-must = Il doit être fini { IN($period) } au plus tard : { $name }.
rule-must-soft = Il devrait être fini { IN($period) } au plus tard, sinon { $price } sont payés : { $name }.
opens-the-way = Il ne fait bouger aucun résultat lui-même : il ouvre la voie à d’autres.
moves-nothing = Il ne fait bouger aucun résultat dans ce plan.
held-back = { $output } n’apporte rien : son niveau compte dès que { $name } est à { $level }, et ici elle atteint { $most }.
you-pinned = Vous l’avez épinglé { IN($period) }.
you-locked = Vous l’avez verrouillé { IN($period) }.
starts-first = Il commence avec la première période.
needs-ending = Il nécessite { $name }, qui finit { IN($period) }.
needs-level-reached = Il nécessite { $name } au niveau { $level }, atteint { IN($period) }.
would-lack = S’il commençait { IN($when) }, il manquerait { $missing } à { $name } { IN($period) }.
no-more-value = Commencer { IN($when) } n’apporterait pas plus de valeur.
needs-left-out = Il nécessite { $name }, qui est hors du plan.
part-of-way = { $name } : { $share } du chemin.
at-level-now = { $name } au niveau { $level } (actuel : { $now }).
starts-in = commence { IN($period) }
is-not-in-the-plan = hors du plan
money-from = { $amount } de { $fund }.
people-of = { $people } de { $pool }.
people-up-to = jusqu’à { $people } de { $pool }.

time-limit = La limite de temps n’est pas entre 0 seconde et un jour.
    .hint = Employer un nombre de secondes.
plan-made = Valeur { $value }, { $proof }.
best-so-far = Meilleur jusqu’ici { $value }
no-plan-so-far = Pas encore de plan
none-better = aucun plan ne fait mieux
cannot-exceed = ne peut dépasser { $value }
cannot-exceed-gap = ne peut dépasser { $value } (au plus { $gap } de mieux)
plan-is-right = Le plan respecte chaque règle et ses chiffres sont justes : valeur { $value }, { $proof }, dépense { $spend }.
plan-breaks =
    Le plan enfreint { $count ->
        [one] une règle
       *[other] { $so_many } règles
    }.
no-plan-yet = Il n’y a pas encore de plan.
    .hint = Planifier d’abord la feuille de route.
