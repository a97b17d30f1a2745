# Comparer : « et si », scénarios, valeur au fil du temps, et avenirs.

base = Base
nothing-to-compare = Il n’y a pas de plan de la feuille de route telle qu’elle est, donc rien à comparer.
chart-compares-nothing = Ce graphique ne compare rien.
    .hint = Demandez-le sur son propre écran.
nothing-compared-yet = Rien n’est encore comparé au plan.
budgets-being-found = Ce qu’achètent d’autres budgets est en cours de calcul.
plan-outdated = Le plan n’est pas celui de la feuille de route telle qu’elle est.
    .hint = Planifiez d’abord à nouveau.
compare-with-what = Il n’y a rien à quoi comparer le plan.
    .hint = Nommez un scénario, ou demandez « et si ».
stopped-before = Ce fut arrêté avant que rien ne soit trouvé.
    .hint = Essayez à nouveau.
beside-scenario = scénario « { $name } »
beside-what-if = et si « { $text } »
beside-listed = l’ordre de la liste

what-if-outdated = La feuille de route a changé depuis la question.
    .hint = Demandez à nouveau, puis adoptez.
label-adopt = Adopter le « et si » : { $sentence }
adopted = Adopté : { $sentence } Ce qui était avant est gardé comme « { $base } ».
base-at = Base, { $when }
plan-outdated-what-if = Le plan n’est pas celui de la feuille de route telle qu’elle est.
    .hint = Planifiez à nouveau, puis demandez « et si ».
adopting-pins = Adopter épingle « { $name } » { IN($period) }.

scenario-not-planned = pas encore planifié
scenario-planned-last = { $value } à sa dernière planification
label-keep-scenario = Garder le scénario « { $name } »
kept-scenario = Gardé comme scénario « { $name } ».
label-rename-scenario = Renommer le scénario « { $before } » en « { $name } »
renamed-scenario = « { $before } » renommé en « { $name } ».
label-remove-scenario = Retirer le scénario « { $name } »
removed-scenario = Scénario « { $name } » retiré.
label-plan-scenario = Planifier le scénario « { $name } »
scenario-outdated = Le scénario « { $name } » ne peut plus être planifié. { $why }
    .hint = Il disait : { $sentence } Rétablissez ce qu’il nomme, ou retirez-le.
no-scenario-yet = Aucun n’est gardé encore : demandez « et si », puis gardez-le.
there-is = Il y a { $names }.
no-such-scenario = Il n’y a pas de scénario « { $name } ».
scenario-name = Un scénario doit avoir un nom de 1 à 200 caractères.
    .hint = Dites de quoi il s’agit.
scenario-there = Il y a déjà un scénario « { $name } ».
    .hint = Choisissez un autre nom, ou retirez d’abord celui-là.

futures-stale = Le plan date d’avant la dernière modification, ses avenirs seraient donc faux.
    .hint = Planifiez d’abord à nouveau.
simulation-stopped = La simulation fut arrêtée avant qu’un avenir soit tiré.
    .hint = Demandez à nouveau.
futures-problems = La feuille de route a des problèmes, aucun avenir ne peut donc être tiré.
    .hint = Corrigez-les d’abord.
so-many-futures = { $runs } avenirs ne peuvent être tirés.
    .hint = Demandez-en 100 à 100 000.
beyond-measure = Ce qui est supposé est démesuré.
    .hint = Supposez des coûts jusqu’à 100 % plus bas ou plus hauts, et jusqu’à 60 périodes de plus.
nothing-uncertain = Rien n’est encore incertain, chaque avenir serait donc le plan : ajoutez un coût le plus bas et le plus haut, une durée la plus courte et la plus longue, ou une chance d’être faisable aux investissements dont vous êtes le moins sûr, ou supposez une dispersion générale.
futures-drawn = { $done } avenirs tirés sur { $all }
value-spread = { $mean } en moyenne (± { $mean_error }) ; 1 avenir sur 10 apporte moins de { $tenth } (± { $tenth_error }), et ceux-là { $worst } en moyenne
step-rarely = { $step } ; moins de la moitié y arrive un jour
step-seldom = { $step } ; moins de 8 sur 10 y arrivent un jour
step-most-only = { $step }, 8 sur 10 d’ici { $most }
step-half = { $step } ; la moitié de tous d’ici { $half }, et moins de 8 sur 10 y arrivent un jour
step-most = { $step } ; la moitié de tous d’ici { $half }, 8 sur 10 d’ici { $most }
way-on-average = { $mean } du chemin en moyenne, { $planned } prévus
at-target-by = { $often } à sa cible d’ici { AT($period) }
done-in = fait : { $done } ; à temps : { $in_time }
swing = { $at_low } si { $low }, { $at_high } si { $high }
spike-shows =
    montre si { $names } { $count ->
        [one] est faisable
       *[other] sont faisables
    } : vaut { $value } (± { $error }) et { $saved } (± { $off }) non dépensés en vain, en moyenne
robust-other = Parmi { $count } plans à 1 % près de la valeur, un autre tient le mieux dans les mauvais avenirs : son pire dixième apporte { $best } en moyenne, celui du plan { $plan } ; tel que prévu, il vaut { $planned }.
robust-itself = Parmi { $count } plans à 1 % près de la valeur, c’est le plan même qui tient le mieux dans les mauvais avenirs : son pire dixième apporte { $plan } en moyenne.

reason-too-long = La raison dépasse 2 000 caractères.
    .hint = Raccourcissez-la.
label-record = Consigner « { $text } » sur « { $name } »
recorded = Consigné sur « { $name } » : { $text }.
look-again-beyond = La feuille de route finit avant qu’il ne soit revu.
    .hint = Choisissez une période plus tôt.
look-again-when = « Pas maintenant » demande une période où le revoir.
    .hint = Dites laquelle.
look-again-only = Seul « pas maintenant » est revu.
    .hint = Laissez la période de côté.
nothing-recorded = Aucune décision n’est consignée sur « { $id } ».
    .hint = Il n’y a rien à retirer.
label-take-away = Retirer ce qui était consigné sur « { $name } »
taken-away = Retiré : ce qui était consigné sur « { $name } ».
no-verdict-yet = Aucune décision n’est encore consignée.
verdicts-none-due =
    { $count ->
        [one] Une décision est consignée
       *[other] { $so_many } décisions sont consignées
    } ; aucune n’est à revoir.
verdict-due = Il est temps de revoir « { $name } ».
verdicts-due =
    Il est temps de revoir « { $name } » et { $count ->
        [one] un autre
       *[other] { $so_many } autres
    }.
