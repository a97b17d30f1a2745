# Les règles de l’utilisateur : ce qu’elles disent, ce qui n’y va pas, ce qui y a changé, et comment un plan les enfreint.

rule-at-work = En cours en même temps
rule-choose = Réalisés en tout
rule-gate = Seuil
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
among-nothing = rien
gate-level = { $name } au niveau { $level }
rule-says-at-work = Au plus { $most } en cours par { $period } ; porte sur : { $among }.
rule-says-choose = Au plus { $most } réalisés en tout ; porte sur : { $among }.
rule-says-gate = { $levels } avant tout début ; porte sur : { $among }.

too-many-rules = Elle a { $count } règles ; { $most } au plus sont possibles.
    .hint = Retirer celles qui sont désactivées.
rule-price-range = Son prix est de { $points } points.
    .hint = Un prix est un nombre entier de points de 0 à 100 000.
rule-price-missing = Elle est souple, mais n’a pas de prix.
    .hint = Dire ce que coûte son infraction, en points ; ou la rendre stricte, ou la désactiver.
rule-text-too-long = Sa raison ou sa source dépasse 2 000 caractères.
    .hint = L’abréger.
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
pin-before-gate = « { $name } » est épinglé { IN($period) }, où le seuil ne peut pas encore être atteint.
pins-break-rule = Aucun plan ne peut respecter les deux : lever une épingle, ou rendre la règle souple ou la désactiver.

broken-at-work = { $count } de ses investissements sont en cours { IN($period) } ; elle en autorise { $most }.
broken-choose = { $count } de ses investissements sont réalisés ; elle en autorise { $most }.
broken-gate = L’un de ses investissements commence { IN($period) }, avant que le seuil soit atteint.

noun-rule = Règle
field-among = porte sur
field-price = prix
field-category = catégorie
field-source = source
no-category = aucune
rule-price = { $points } pts
asks-at-work = au plus { $most } en cours
asks-choose = au plus { $most } réalisés
asks-gate = seuil : { $levels }
