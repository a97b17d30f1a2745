# Les règles de l’utilisateur : ce qu’elles disent, ce qui n’y va pas, ce qui y a changé, et comment un plan les enfreint.

rule-at-work = En cours en même temps
rule-choose = Réalisés en tout
rule-begin = Commencés par période
rule-gate = Seuil
rule-take = Part au plus
rule-keep = Part réservée
rule-change = Changement supportable
rule-support = Soutien minimal
rule-risk = Argent en jeu
rule-must = À faire absolument
strictness-hard = stricte
strictness-soft = souple
strictness-off = désactivée
category-political = Politique
category-economic = Économique
category-social = Sociale
category-technological = Technologique
category-environmental = Environnementale
category-legal = Légale
among-all = tous les investissements
among-team = équipe { $name }
among-theme = thème { $name }
among-uncertain = travaux incertains
among-nothing = rien
gate-level = { $name } au niveau { $level }
rule-window = { $among } ; { OF($from) } { AT($until) }
rule-window-from = { $among } ; à partir { OF($from) }
rule-window-until = { $among } ; jusqu’{ AT($until) }
rule-window-in = { $among } ; { IN($period) }
rule-says-at-work =
    { $most ->
        [0] Aucun en cours
       *[other] Au plus { $most } en cours par { $period }
    } ; porte sur : { $among }.
rule-says-choose = Au plus { $most } réalisés en tout ; porte sur : { $among }.
rule-says-begin =
    { $most ->
        [0] Aucun commencé
       *[other] Au plus { $most } commencés par { $period }
    } ; porte sur : { $among }.
rule-says-gate = { $levels } avant tout début ; porte sur : { $among }.
rule-says-take-fund = Au plus { $share } de { $of } dépensés à la fin de chaque étape ; porte sur : { $among }.
rule-says-take-pool = Au plus { $share } de { $of } au travail par { $period } ; porte sur : { $among }.
rule-says-keep-fund = { $share } de { $of } gardés jusqu’à la fin de chaque étape ; au profit de : { $among }.
rule-says-keep-pool = { $share } de { $of } gardés par { $period } ; au profit de : { $among }.
rule-says-change = Par { $period }, pas plus de changement que n’en supporte une partie prenante ; porte sur : { $among }.
rule-says-support = Un soutien d’au moins { $least } pour chacun ; porte sur : { $among }.
rule-says-risk = Au plus { $most } en jeu par étape ; porte sur : { $among }.
rule-says-must = Chacun doit être fait ; porte sur : { $among }.
rule-says-must-by = Chacun doit être fini { IN($until) } au plus tard ; porte sur : { $among }.

too-many-rules = Elle a { $count } règles ; { $most } au plus sont possibles.
    .hint = Retirer celles qui sont désactivées.
rule-price-range = Son prix est de { $points } points.
    .hint = Un prix est un nombre entier de points de 0 à 100 000.
rule-price-missing = Elle est souple, mais n’a pas de prix.
    .hint = Dire ce que coûte son infraction, en points ; ou la rendre stricte, ou la désactiver.
rule-text-too-long = Sa raison ou sa source dépasse 2 000 caractères.
    .hint = L’abréger.
rule-window-order = Sa fenêtre finit avant de commencer.
    .hint = La faire finir dans la période où elle commence, ou plus tard.
rule-window-kind = Elle a une fenêtre, mais regarde plus d’une période à la fois.
    .hint = Retirer la fenêtre ; ou compter ce qui est en cours ou commencé, ou une part d’un vivier, dans ses périodes.
rule-window-must = Elle a une première période, mais ce qui doit être fait peut commencer dès que possible.
    .hint = Retirer la première période ; dire sur l’investissement avant quand il ne peut pas commencer.
must-excluded = Elle dit que « { $name } » doit être fait, et « { $name } » est exclu.
    .hint = Lever l’exclusion, retirer l’investissement de la règle, ou rendre la règle souple ou la désactiver.
must-too-late = « { $name } » finit { IN($end) } au plus tôt, et doit être fini { IN($due) } au plus tard.
    .hint = Laisser la règle finir plus tard, faire commencer l’investissement plus tôt ou le raccourcir, ou rendre la règle souple.
rules-contradict = Aucun plan ne peut respecter les deux : changer l’une d’elles, en rendre une souple ou la désactiver.
rules-against-choose = « { $rule } » dit que { $count } doivent être faits parmi ceux dont « { $other } » autorise { $most }.
rules-against-gate = « { $rule } » dit que « { $name } » doit être fait, et « { $other } » demande un niveau que rien n’amène.
rules-against-one = « { $rule } » dit que « { $name } » doit être fait, ce qui enfreint « { $other } » quel que soit le moment.
gates-hold-each-other = « { $rule } » et « { $other } » s’attendent l’un l’autre : chacun retient ce qui amène un niveau que l’autre demande.
    .hint = Retirer de l’un d’eux ce qui amène le niveau, ou demander moins.
rule-says-nothing-window = Sa fenêtre commence { IN($from) }, après la dernière période : aucun plan ne pourrait l’enfreindre.
    .hint = Faire commencer la fenêtre plus tôt, ou retirer la règle.
rule-about-nothing = Elle ne porte sur aucun investissement.
    .hint = Nommer les investissements, ou retirer la règle.
rule-excludes-all = Elle n’autorise aucun de ses investissements : rien de ce sur quoi elle porte ne peut être dans un plan.
    .hint = En autoriser au moins un, la rendre souple, ou exclure plutôt les investissements.
gate-without-levels = Il ne demande aucun niveau et ne retient donc rien.
    .hint = Nommer une capacité et le niveau qu’elle doit avoir.
gate-never-holds = Il demande { $name } au niveau { $level }, et rien ne l’y amène.
    .hint = Laisser un investissement amener chaque niveau jusque-là, ou demander moins.
gate-holds-itself = Il demande { $name } au niveau { $level }, et retient tout ce qui l’y amène.
    .hint = Retirer de la règle ce qui amène le niveau, ou demander moins.
pins-break-at-work = { $count } de ses investissements sont épinglés pour être en cours { IN($period) } ; elle en autorise { $most }.
pins-break-choose = { $count } de ses investissements sont épinglés ; elle en autorise { $most }.
pins-break-begin = { $count } de ses investissements sont épinglés pour commencer { IN($period) } ; elle en autorise { $most }.
pin-before-gate = « { $name } » est épinglé { IN($period) }, où le seuil ne peut pas encore être atteint.
pin-after-due = « { $name } » est épinglé de sorte qu’il finit { IN($end) }, et doit être fini { IN($due) } au plus tard.
pins-break-amount = Ce qui est épinglé l’enfreint { IN($period) }, quoi qu’on fasse par ailleurs.
pins-break-rule = Aucun plan ne peut respecter les deux : lever une épingle, ou rendre la règle souple ou la désactiver.
rule-amount-share = Elle nomme une part de { $share }.
    .hint = Une part est un pourcentage de 0 à 100.
rule-amount-support = Elle demande un soutien de { $least }.
    .hint = Le soutien est un nombre entier de −1 000 à 1 000.
rule-amount-money = Elle nomme un montant impossible.
    .hint = Nommer un montant de 0 à 100 milliards.
rule-says-nothing-share = Sa part est de { $share } : aucun plan ne pourrait l’enfreindre.
    .hint = Demander une autre part, ou retirer la règle.
rule-says-nothing-change = Aucune partie prenante ne dit combien de changement elle supporte, ou rien ne lui en demande : aucun plan ne pourrait l’enfreindre.
    .hint = Dire ce que supportent les parties prenantes et ce que leur demandent les investissements, ou retirer la règle.
rule-says-nothing-support = Personne ne prend position sur ce dont elle parle : aucun plan ne pourrait l’enfreindre.
    .hint = Dire où se situent les parties prenantes, ou retirer la règle.
rule-says-nothing-risk = Tout ce dont elle parle est sûr d’être faisable : aucun plan ne pourrait l’enfreindre.
    .hint = Dire à quel point il est probable que des investissements soient faisables, ou retirer la règle.

broken-at-work = { $count } de ses investissements sont en cours { IN($period) } ; elle en autorise { $most }.
broken-choose = { $count } de ses investissements sont réalisés ; elle en autorise { $most }.
broken-begin = { $count } de ses investissements commencent { IN($period) } ; elle en autorise { $most }.
broken-gate = L’un de ses investissements commence { IN($period) }, avant que le seuil soit atteint.
broken-take = Ils prennent plus de { $share } de { $of } { IN($period) }.
broken-keep = Les autres prennent de { $of } ce qui est réservé { IN($period) }.
broken-change = On demande à une partie prenante plus de changement qu’elle n’en supporte { IN($period) }.
broken-support = L’un de ses investissements, qui commence { IN($period) }, a moins de soutien que { $least }.
broken-risk = Plus d’argent est en jeu { IN($period) } qu’elle ne le permet.
broken-must =
    { $count ->
        [1] L’un de ses investissements n’est pas fini { IN($period) }.
       *[other] { $count } de ses investissements ne sont pas finis { IN($period) }.
    }

noun-rule = Règle
field-among = porte sur
field-from = à partir de
field-until = jusqu’à
field-price = prix
field-category = catégorie
field-source = source
no-category = aucune
rule-price = { $points } pts
asks-at-work = au plus { $most } en cours
asks-choose = au plus { $most } réalisés
asks-begin = au plus { $most } commencés par période
asks-gate = seuil : { $levels }
asks-take = au plus { $share } de { $of }
asks-keep = { $share } de { $of } réservés
asks-change = pas plus de changement que n’en supportent les parties prenantes
asks-support = un soutien d’au moins { $least }
asks-risk = au plus { $most } en jeu par étape
asks-must = à faire absolument
