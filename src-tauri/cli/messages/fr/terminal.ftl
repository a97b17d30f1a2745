# Ce que le terminal dit lui-même. L’aide de la ligne de commande est celle de clap, en anglais.


# ce qui a été fait
made-sample = { $file } créé avec l’exemple.
made-empty = { $file } créé, encore sans investissements.
made-from = { $file } créé à partir de { $source }.
made-started = { $file } créé. { $sentence }
wrote = { $file } écrit.
locked = { $name } : verrouillé là où le plan le place.
excluded = { $name } : exclu. Planifiez de nouveau pour voir ce que cela change.
lifted = { $name } : décision levée. Planifiez de nouveau pour voir ce que cela change.
pinned = { $name } : épinglé { AT($when) }. Planifiez de nouveau pour voir ce que cela coûte.
pin-price = { $name } : { $sentence }.
taken = { $sentence } Planifiez de nouveau pour voir ce que cela change.
kept-version = Conservé comme version { $id } : { $name }.
restored = Version { $version } restaurée sous { $file }.
lost = perdu : { $what }

# refus
output-not-written = La sortie n’a pas pu être écrite ({ $reason }).
no-import-kind = { $file } n’est ni du JSON ni un tableau.
    .hint = Utilisez un fichier en .json, .csv ou .xlsx.
request-not-json = La requête n’est pas du JSON : { $reason }.
    .hint = Écrivez-la comme '{ "{"}{"}" }'.
cannot-start-in = « { $name } » ne peut pas commencer en « { $period } ».
one-of = Utilisez l’un de : { $names }.
no-look-again = « { $name } » n’est pas une période où cela peut être réexaminé.
paste-unreadable = { $file } n’a pas pu être lu : { $reason }.
    .hint = Utilisez un fichier texte en UTF-8.
not-a-cell = « { $text } » n’est pas une cellule saisie.
    .hint = Écrivez LIGNE:COLONNE=TEXTE, par exemple "build:T1 2027=900k".
no-column = Il n’y a pas de colonne « { $column } » dans { $table }.
write-pool = écrivez un vivier comme nom=personnes, par exemple "Plateforme=6"
write-part = écrivez une part comme 0.5 ou 50%, en pourcentage entier
write-durations = écrivez la plus courte et la plus longue durée en périodes, par exemple 1-3, 12 au plus
write-time = écrivez une durée comme 10s, 500ms ou 2m, un jour au plus
write-percent = écrivez une part en pourcentage entier, comme 20%, 100% au plus
keys-usual = habituelles
write-keys = écrivez les touches sous la forme ACTION:TOUCHE séparées par des virgules, comme pin:q,exclude:x, ou « usual »
write-setting = écrivez un réglage comme nom=valeur, par exemple theme=dark

# plans et problèmes
how-it-went = Déroulement de la recherche :
not-in-plan = Hors du plan ({ $count })
assumptions =
    { $count ->
        [one] { $count } hypothèse a été faite
       *[other] { $count } hypothèses ont été faites
    } : voir `cairn check`.
planned-in = Planifié en { $seconds } s.
must-be-mended = à corriger
to-look-at = à examiner
no-problems = Aucun problème dans la feuille de route.
no-plan-yet = Il n’y a pas encore de plan.
no-versions = Aucune version n’est encore conservée. cairn restore-point en conserve une sous un nom.
row-said = ligne { $row } : { $reason }
columns-ignored = Colonnes non comprises : { $names }.
cannot-start = Ne peut pas commencer en
range-said = { $first } à { $last }
new-row = nouvelle ligne
stopping = arrêt en cours
ctrl-c = Ctrl-C arrête et garde le meilleur

# réponses
between-budgets = Entre ces budgets, rien n’a été résolu.
core = Noyau
exchangeable = Échangeables
never-chosen = Jamais choisis
most-different = Le plan trouvé le plus différent, presque aussi bon : { $how }
price-of-yes = Prix du oui
one-more-buys = Ce qu’une unité de plus apporte
decisions-cost = Ce que coûtent les décisions
section = { $title } : { $sentence }
searched-for = ≈ a été recherché sans être prouvé le meilleur ; --prove 10s prouve ce qui peut l’être.
free-levels =
    { $count ->
        [1] Un niveau gratuit d’une capacité de plus n’apporte rien.
       *[other] Un niveau gratuit de { $count } capacités de plus n’apporte rien.
    }
stopped-before-answered = cairn : arrêté avant que tout ait une réponse.
stopped-before-tried = cairn : arrêté avant que tout soit essayé.
each-alone-helps = Chacun de ces changements suffit à lui seul, essayé :

# et si, scénarios, décisions, récit
what-if = Et si : { $sentence }
value = Valeur
spend = Dépense
proof = Preuve
as-before = comme avant
drop = Sortent
enter = Entrent
move = Se déplacent
cost-otherwise = Coûtent plus ou moins
outcomes = Résultats
scenario-keeps = Le scénario garde cela ; le plan reste comme il était.
nothing-changed = Rien n’a changé dans le document ; --adopt l’y inscrit.
base = Base : { $plan }
base-not-planned = pas planifiée dans son état actuel
no-scenario = Aucun scénario n’est encore conservé.
scenario-problem = Il ne peut plus être planifié. { $problem }
due = (à revoir)
page-outdated = (modifié, et les chiffres ont changé depuis)
page-edited = (modifié)
figures-say = Les chiffres disent : { $sentence }
page-problem = Elle ne peut pas être affichée. { $problem }

# avenirs
to-assume = Pour le supposer partout : cairn simulate FICHIER --assume 20% --overrun 1
steps = Étapes
matters-most = Ce qui compte le plus (un à la fois)
spikes = Essais préalables
least-sure = Les moins sûrs
fan-heading = Valeur jusque-là    plan   1 sur 10  5 sur 10  9 sur 10 dessous
stopped-drawing = Arrêté : voici ce qui avait été tiré jusque-là.

# ce qui est gardé sur cet ordinateur
on = oui
off = non
no-recent = Aucun document n’a été ouvert récemment.
recent = { $name }  { $file } dans { $folder }
recent-missing = { $name }  { $file } dans { $folder } (n’est plus là)
nothing-found = Rien ne porte un tel nom.
told = { $name } : { $what }
and-more = et { $count } de plus
path = (chemin)

# the starter catalogue
catalogue-used =
    { $count ->
        [one] Votre catalogue d’une capacité sert désormais.
       *[other] Votre catalogue de { $count } capacités sert désormais.
    }
catalogue-reset = Le catalogue intégré de { $count } capacités sert de nouveau.
catalogue-no-line = Il n’y a pas de « { $id } » dans le catalogue.
    .hint = `cairn catalogue list` donne les identifiants.
catalogue-pick = « { $text } » n’est pas un choix.
    .hint = Écrivez un identifiant du catalogue, et un niveau de 0 à 5 après =, comme continuous-integration=1.

stage = Stade ({ $unit })
today = Aujourd’hui
throughput = Passe
stars-limit = * limite dans cette période
one-more-level = Ce qu’un niveau de plus de chacune laisserait passer

drivers-line = { $name } : { $text }
knowing-line = { $name } : { $text }
drivers-outcomes = Les résultats aujourd’hui → selon les moteurs
culture-of-team = { $team } : { $scores }
culture-nothing-shown = rien n’est montré, moins de { $least } personnes
culture-would-help = Ce qui aiderait là où c’est le plus faible
culture-advice = { $name } ({ $mean }) : { $text }

flywheel-restless = Ces pales se nourrissent plus vite que le frottement ne les ralentit : le volant ne revient jamais au repos.
flywheel-blade = { $name } : { $today } sur 100 aujourd’hui, { $end } à la fin
flywheel-at-steps = À la fin de chaque étape
flywheel-planned = Dans le plan : points de vitesse qui manqueraient à la fin sans lui
flywheel-left-out = Laissé de côté : points de vitesse qu’il ajouterait à la fin, commencé aussi tôt que possible
flywheel-turn = { $name } : { $by }

delivery-key-baseline = { $name } : { $now } (non mesuré), cible { $target }
delivery-key-measured = { $name } : { $now } { AT($period) }, cible { $target }
delivery-missing = Non suivi : { $names }
delivery-pulls-apart = Où vitesse et stabilité s’écartent
delivery-pair = { $pair } : { $text }
delivery-would-move = Ce qui les ferait avancer, le plus loin de sa cible d’abord
delivery-advice = { $name } : { $text }

cycle-carried = Repris :
cycle-dropped = À regarder :
cycle-possible = Possible ensuite :
cycle-one-away = À un besoin près :
cycle-line = { $name } : { $text }
cycle-heading = { $name } ({ $began } à { $ended })
feedback-line = { $name } : { $text }
feedback-would-shorten = Ce qui le raccourcirait, le plus loin de ce qui est voulu d’abord

stakes-line = { $place }. { $name } : { $text }
stakes-on = Repose dessus : { $on }
stakes-settled = Tranché
stakes-found = { $name } : { $text }

debt-line = { $name }, payée par { $pool }
debt-periods = Toutes les dettes à la fin de chaque période, et ce que leurs intérêts prennent entre-temps ; entre parenthèses, sans rien rembourser
debt-of = { $now } ({ $alone })
debt-period = { $name } : dû { $owed }, intérêts { $interest }
