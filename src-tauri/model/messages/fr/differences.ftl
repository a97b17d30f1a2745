# Ce qui diffère d’une version à l’autre, et ce qu’un « et si » fait perdre et gagner.

added = ajout
removed = retrait
changed = changement
moved = déplacement
count-added =
    { $count ->
        [one] { $count } ajout
       *[other] { $count } ajouts
    }
count-removed =
    { $count ->
        [one] { $count } retrait
       *[other] { $count } retraits
    }
count-changed =
    { $count ->
        [one] { $count } changement
       *[other] { $count } changements
    }
count-moved =
    { $count ->
        [one] { $count } déplacement
       *[other] { $count } déplacements
    }
nothing-different = Rien ne diffère.

none = aucun

moved-before = placé avant { $name }
moved-to-end = placé à la fin

noun-capability = Capacité
noun-investment = Investissement
noun-output = Livrable
noun-outcome = Résultat
noun-fund = Fonds
noun-pool = Vivier
noun-step = Étape
field-changed = a changé ({ $value })
field-name = nom
field-axis = axe
field-level-now = niveau actuel
field-level-next = prochain niveau
field-target-level = niveau cible
field-kind = nature
field-duration = durée
field-not-before = pas avant
field-done-by = fini en
field-made-by = produit par
field-better-if = mieux si
field-worth = valeur
field-worth-counts = la valeur compte
field-unspent-money = argent non dépensé
field-must-gain-at-least = doit apporter au moins
field-note = note
field-metric = mesure
field-unit = unité
field-promise = promesse
cost-new = coût aucun → { $now } ({ $fund })
cost-other = coût { $old } → { $now } ({ $fund })
cost-per-period = coût par { $unit } { $old } → { $now } ({ $fund })
cost-gone = coût { $amount } → aucun ({ $fund })
costs-reordered = coûts dans un autre ordre
up-to = jusqu’à { $amount }
effort-new = travail aucun → { $now } ({ $pool })
effort-other = travail { $old } → { $now } ({ $pool })
effort-per-period = travail par { $unit } { $old } → { $now } ({ $pool })
effort-gone = travail { $old } → aucun ({ $pool })
efforts-reordered = travaux dans un autre ordre
makes = produit { $output }
makes-no-longer = ne produit plus { $output }
outputs-reordered = livrables dans un autre ordre
a-deliverable = une livraison
capability-at-level = { $name } au niveau { $level }
made-by-all = tous ses investissements
made-by-any = l’un quelconque de ses investissements
better-more = plus
better-less = moins
field-baseline = référence
field-target = cible
counts-each = chaque { $unit }
counts-once = une fois
field-limit = limite
field-capacity = capacité
money-stays = reste pour plus tard
money-lapses = est perdu
ends-with = finit avec { $old } → { $now }

noun-effect = Effet
noun-need = Besoin
noun-decision = Décision
effect-name = { $output } fait bouger { $outcome }
effect-whole = { $name } de { $share }, { $later }, sûr à { $confidence }
field-share = part
field-together = ensemble avec
effect-together = { $name } ensemble avec { $others }
field-shows = se voit
field-confidence = confiance
need-name = { $waiting } nécessite { $needed }
need-whole = { $name }, { $later }
need-at-level = { $name } au niveau { $level }, { $later }
field-at-level = au niveau
decision-whole = { $name } : { $decided }
pinned-from-to = épinglé { IN($old) } → { $now }
pinned-to = épinglé { IN($period) }
locked-from-to = verrouillé { IN($old) } → { $now }
locked-to = verrouillé { IN($period) }
excluded = exclu

noun-estimate = Estimation
noun-shock = Circonstance
estimated-cost-is = coût { $range }
estimated-duration-is = durée { $range }
estimated-effects-are = effets { $spread }
so-feasible = faisable à { $share }
shown-by-spike = montré par { $spike }
all-certain = tout est certain
estimate-whole = { $name } : { $parts }
field-cost = coût
field-effects = effets
field-feasible = faisable
field-shown-by = montré par
field-chance = probabilité
nothing-before-its-end = rien avant sa fin
as-planned = comme prévu
from-to = { $low } à { $high }
as-expected = comme attendu
from-then = depuis { $before } → { $now }
until-then = jusqu’à { $before } → { $now }
cuts = réduit { $fund } de { $share }
takes = retire { $share } à { $pool }
delays = retarde les débuts de { $periods }

noun-scenario = Scénario
noun-recorded-decision = Décision consignée
without-a-name = sans nom
field-what-if = et si
field-said = dit
field-kept = gardé
field-reason = raison
field-decided = décidé
field-value = valeur
field-spend = dépense
scenario-planned = planifié : { $value }
scenario-plan-gone = son plan n’est plus là
scenario-planned-anew = planifié à nouveau
verdict-whole = { $name } : { $says } le { $day }
verdict-because = { $name } : { $says } le { $day }, parce que { $reason }
look-again = à revoir { IN($old) } → { $now }

noun-page = Page
over-time = dans le temps
over-money = selon l’argent
field-title = titre
field-title-written-for = titre écrit pour
field-notes = notes
story-usual = les pages habituelles, refaites chaque fois
story-own = ses propres pages, jusqu’ici les habituelles
story = Récit

noun-setting = Réglage
setting-name = Nom
setting-currency = Monnaie
    .change = { $before } → { $after }, pour tous les montants
setting-length = Longueur d’une période
    .change = { $before } → { $after }, pour toutes les durées, tous les délais et montants par période
setting-fiscal = Début de l’exercice
setting-first = Première période
    .change = commence { IN($before) } → { $after }
setting-periods = Nombre de périodes
setting-discount = Actualisation
    .change = { $before } → { $after } par an
setting-stage-unit = Compté aux stades
setting-group = Plus petit groupe d’une enquête
setting-sample = Données d’exemple
    .yes = oui
    .no = non

in-the-same = dans le même { $unit }
periods-later = { $periods } plus tard
period-from = { $period } dès { $month }

row-from = par { $unit } dès { THE($period) } { $amounts }
row-stretch = { IN($when) } { $before } → { $after }
row-and-more = { $told }, et { IN($periods) } de plus
row-now = { $before } (maintenant { $after })

noun-plan = Plan
plan-summary =
    { $count ->
        [one] { $count } investissement
       *[other] { $count } investissements
    }, { $value }, { $spend }
plan-value = Valeur
plan-money = Argent
plan-proof = Preuve
more-of-it = { $amount } de plus
less-of-it = { $amount } de moins
starts-in = commence { IN($period) }
starts-no-longer = ne commence plus { IN($period) }
starts-no-longer-gone = ne commence plus { IN($period) }, et n’est plus dans la feuille de route
periods-earlier = { $periods } plus tôt
later = plus tard
earlier = plus tôt
starts-moved = commence { IN($old) } → { $now }, { $by }

so-many-enter =
    { $count ->
        [one] { $count } entre
       *[other] { $count } entrent
    }
so-many-drop =
    { $count ->
        [one] { $count } sort
       *[other] { $count } sortent
    }
so-many-move =
    { $count ->
        [one] { $count } se déplace
       *[other] { $count } se déplacent
    }
so-many-cheaper =
    { $count ->
        [one] { $count } coûte moins
       *[other] { $count } coûtent moins
    }
so-many-dearer =
    { $count ->
        [one] { $count } coûte plus
       *[other] { $count } coûtent plus
    }
cheaper-by = { $by } de moins
dearer-by = { $by } de plus
investments-change = investissements : { $changes }
none-move = rien n’entre, ne sort ni ne se déplace
value-as-before = Valeur inchangée
value-change = Valeur { $change }
one-more-slips = { $text } et un autre résultat glisse
more-slip = { $text } et { $count } autres résultats glissent
slips-to = { $name } glisse { AT($period) }
target-no-longer = { $name } n’atteint plus sa cible
targets-no-longer = { $many } résultats n’atteignent plus leur cible, { $name } arrive à { $progress }
comes-forward = { $name } avance { AT($period) }
reaches-target = { $name } atteint sa cible { IN($period) }
in-neither-plan = n’est dans aucun des deux plans
target-moved = cible atteinte { IN($now) } au lieu de { $before }
target-lost = cible plus atteinte (avant : { $before }) ; { $progress } du chemin
target-won = cible atteinte { IN($now) } ; avant, { $progress } du chemin
way-as-before = environ { $progress } du chemin, comme avant
way-instead = { $now } du chemin au lieu de { $before }
