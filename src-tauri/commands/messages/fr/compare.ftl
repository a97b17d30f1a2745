# Comparer : « et si », scénarios, valeur au fil du temps, et simulations.

base = Base
nothing-to-compare = Il n’y a pas de plan de la feuille de route telle qu’elle est, donc rien à comparer.
chart-compares-nothing = Ce graphique ne compare rien.
    .hint = Le demander sur son propre écran.
nothing-compared-yet = Rien n’est encore comparé au plan.
budgets-being-found = Ce qu’achètent d’autres budgets est en cours de calcul.
plan-outdated = Le plan n’est pas celui de la feuille de route telle qu’elle est.
    .hint = Planifier d’abord à nouveau.
compare-with-what = Il n’y a rien à quoi comparer le plan.
    .hint = Nommer un scénario, ou demander « et si ».
stopped-before = Ce fut arrêté avant que rien ne soit trouvé.
    .hint = Essayer à nouveau.
beside-scenario = scénario « { $name } »
beside-what-if = et si « { $text } »
beside-listed = l’ordre de la liste

what-if-outdated = La feuille de route a changé depuis la question.
    .hint = Demander à nouveau, puis adopter.
label-adopt = Adopter le « et si » : { $sentence }
adopted = Adopté : { $sentence } Ce qui était avant est gardé comme « { $base } ».
base-at = Base, { $when }
plan-outdated-what-if = Le plan n’est pas celui de la feuille de route telle qu’elle est.
    .hint = Planifier à nouveau, puis demander « et si ».
adopting-pins = Adopter épingle « { $name } » { IN($period) }.
closer-none = À { $part } près, aucun plan trouvé ne change moins : { $count ->
    [one] { $count } investissement change
   *[other] { $count } investissements changent
}.
closer-found = Reste proche du plan : { $count ->
    [0] rien ne change
    [one] { $count } investissement change
   *[other] { $count } investissements changent
} au lieu de { $instead }, pour { $lost } de moins.

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
    .hint = Il disait : { $sentence } Rétablir ce qu’il nomme, ou le retirer.
no-scenario-yet = Aucun n’est gardé encore : demander « et si », puis le garder.
there-is = Il y a { $names }.
no-such-scenario = Il n’y a pas de scénario « { $name } ».
scenario-name = Un scénario doit avoir un nom de 1 à 200 caractères.
    .hint = Dire de quoi il s’agit.
scenario-there = Il y a déjà un scénario « { $name } ».
    .hint = Choisir un autre nom, ou retirer d’abord celui-là.

futures-stale = Le plan date d’avant la dernière modification, ses simulations seraient donc fausses.
    .hint = Planifier d’abord à nouveau.
simulation-stopped = La simulation fut arrêtée avant qu’une seule soit tirée.
    .hint = Demander à nouveau.
futures-problems = La feuille de route a des problèmes, aucune simulation ne peut donc être tirée.
    .hint = Les corriger d’abord.
so-many-futures = { $runs } simulations ne peuvent être tirées.
    .hint = En demander 100 à 100 000.
beyond-measure = Ce qui est supposé est démesuré.
    .hint = Supposer des coûts jusqu’à 100 % plus bas ou plus hauts, et jusqu’à 60 périodes de plus.
nothing-uncertain = Rien n’est encore incertain, chaque simulation serait donc le plan : ajouter un coût le plus bas et le plus haut, une durée la plus courte et la plus longue, ou une chance d’être faisable aux investissements dont vous êtes le moins sûr, ou supposer une dispersion générale.
futures-drawn = { $done } simulations tirées sur { $all }
value-spread = { $mean } en moyenne (± { $mean_error }) ; 1 simulation sur 10 apporte moins de { $tenth } (± { $tenth_error }), et celles-là { $worst } en moyenne
step-rarely = { $step } ; moins de la moitié y arrive un jour
step-seldom = { $step } ; moins de 8 sur 10 y arrivent un jour
step-most-only = { $step }, 8 sur 10 d’ici { AT($most) }
step-half = { $step } ; la moitié de toutes d’ici { AT($half) }, et moins de 8 sur 10 y arrivent un jour
step-most = { $step } ; la moitié de toutes d’ici { AT($half) }, 8 sur 10 d’ici { AT($most) }
way-on-average = { $mean } du chemin en moyenne, { $planned } prévus
at-target-by = { $often } à sa cible d’ici { AT($period) }
done-in = fait : { $done } ; à temps : { $in_time }
swing = { $at_low } si { $low }, { $at_high } si { $high }
spike-shows =
    montre si { $names } { $count ->
        [one] est faisable
       *[other] sont faisables
    } : vaut { $value } (± { $error }) et { $saved } (± { $off }) non dépensés en vain, en moyenne
spike-would-show =
    n’est pas dans le plan ; commencé { IN($period) }, il montrerait à temps si { $names } { $count ->
        [one] est faisable
       *[other] sont faisables
    } : { $change } (± { $error }) de valeur attendue, et { $saved } (± { $off }) non dépensés en vain, en moyenne
robust-other = Parmi { $count } plans à 1 % près de la valeur, un autre tient le mieux dans les mauvaises simulations : son pire dixième apporte { $best } en moyenne, celui du plan { $plan } ; tel que prévu, il vaut { $planned }.
robust-itself = Parmi { $count } plans à 1 % près de la valeur, c’est le plan même qui tient le mieux dans les mauvaises simulations : son pire dixième apporte { $plan } en moyenne.

reason-too-long = La raison dépasse 2 000 caractères.
    .hint = La raccourcir.
label-record = Consigner « { $text } » sur « { $name } »
recorded = Consigné sur « { $name } » : { $text }.
look-again-beyond = La feuille de route finit avant qu’il ne soit revu.
    .hint = Choisir une période plus tôt.
look-again-when = « Pas maintenant » demande une période où le revoir.
    .hint = Dire laquelle.
look-again-only = Seul « pas maintenant » est revu.
    .hint = Laisser la période de côté.
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
