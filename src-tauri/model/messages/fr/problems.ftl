# Ce qui est faux ou manque dans une feuille de route, et ce qu’il faut y faire.

unknown-currency = « { $code } » n’est pas le code d’une monnaie.
    .hint = Employer un code de trois lettres comme EUR, USD ou CHF.
fiscal-year-start = L’exercice commence au mois { $month }, qui n’existe pas.
    .hint = Employer 1 pour janvier à 12 pour décembre.
number-of-periods = La feuille de route a { $count } périodes.
    .hint = Employer 1 à 120 périodes.
first-period = La première période commence en { $month }, qui n’est pas le premier mois d’un { $unit }.
    .hint = Commencer par le premier mois d’une période, compté depuis le début de l’exercice.
discount = L’actualisation est de { $share } par an.
    .hint = Employer 0 à 100 % par an.
no-investments = Il n’y a pas encore d’investissement, donc rien à planifier.
    .hint = Ajouter des investissements, ou les importer d’un tableur.
no-outcomes = Il n’y a pas encore de résultat, donc aucun plan ne vaut rien.
    .hint = Ajouter les mesures qui doivent changer, avec référence, cible et valeur.

level = Le niveau { $level } n’existe pas.
    .hint = Les niveaux vont de 0 (absent) à 5 (le meilleur que l’on connaisse).
levels-fall = Ses niveaux baissent : actuel { $now }, prochain { $next }, cible { $target }.
    .hint = Donner des niveaux qui ne baissent pas de l’actuel au prochain et à la cible.
missing-cost = Il n’a pas encore de coût : il est planifié à 0.
    .hint = Donner son coût par période, ou 0 s’il ne coûte rien.
row-length-cost = Pour le fonds « { $fund } », il énumère { $length } périodes ; sa durée en demande { $expected }.
row-length-effort = Pour le vivier « { $pool } », il énumère { $length } périodes ; sa durée en demande { $expected }.
row-length-limit = Pour sa limite, il énumère { $length } périodes ; la feuille de route en demande { $expected }.
row-length-capacity = Pour sa capacité, il énumère { $length } périodes ; la feuille de route en demande { $expected }.
one-amount-per-period = Donner exactement un montant par période.
step-worth = Elle doit valoir au moins { $points } points.
worth = Il vaut { $points } points.
    .hint = Employer 0 à 1 000 000 points.
negative-money = Il comporte un montant négatif.
    .hint = Employer 0 ou plus.
amount-too-large = Il comporte un montant au-delà de 100 milliards.
    .hint = Planifier dans une unité plus grande, ou corriger le montant.
people = Il comporte un nombre de personnes inférieur à 0 ou supérieur à 100 000.
    .hint = Employer 0 à 100 000 ETP.
measure = Sa référence ou sa cible dépasse un milliard.
    .hint = Mesurer dans une unité plus grande.
direction = Sa cible ne se trouve pas du meilleur côté de sa référence.
    .hint = Corriger la référence, la cible ou le sens.
share = Sa part ou sa confiance est inférieure à 0 ou supérieure à 100 %.
basis-points = Employer 0 à 10 000 points de base.

roadmap-name = La feuille de route n’a pas de nom, ou un nom de plus de 200 caractères.
too-many-links = Il y a plus de 20 000 besoins, effets ou estimations.
too-many =
    Il y a { $count } { $noun ->
        [capability] capacités
        [investment] investissements
        [output] livrables
        [outcome] résultats
        [fund] fonds
        [pool] viviers
        [step] étapes
        [rule] règles
       *[other] circonstances
    } ; 5 000 au plus sont possibles.
    .hint = Scinder la feuille de route en plusieurs.
decided-twice = Il fait l’objet de deux décisions.
    .hint = Garder une seule épingle ou une seule exclusion par investissement.
note-too-long = Sa note dépasse 20 000 caractères.
    .hint = Raccourcir la note.
hidden-characters = Un de ses textes contient des caractères invisibles, ou qui réordonnent ce qui suit.
    .hint = Saisir le texte à nouveau.
duplicate-id = Son identifiant est employé deux fois.
    .hint = Donner à chaque élément un identifiant propre.
no-name = Le nom manque, ou dépasse 200 caractères.
    .hint = Lui donner un nom de 1 à 200 caractères.

too-many-scenarios = Il y a { $count } scénarios ; 500 au plus sont possibles.
    .hint = Retirer ceux que personne ne regarde plus.
scenario-twice = Un autre scénario porte le même nom.
    .hint = Renommer l’un des deux.
scenario-outdated = Il ne peut plus être planifié. { $why } Il disait : { $sentence }
    .hint = Rétablir ce qu’il nomme, ou retirer le scénario. Il reste gardé tel quel.
said-twice = Il y a deux décisions consignées à son sujet.
    .hint = En garder une par investissement.
verdict-outdated = Elle porte sur l’investissement « { $id } », qui n’existe pas.
    .hint = Rétablir l’investissement, ou retirer la décision consignée.
reason-too-long = Sa raison dépasse 2 000 caractères.
    .hint = Raccourcir la raison.
verdict-day = « { $day } » n’est pas un jour où l’on puisse décider.
    .hint = Écrire année, mois et jour : 2026-11-21.
look-again-outside = Elle est à revoir après les { $count } périodes de la feuille de route.
    .hint = Choisir une période dans la feuille de route.
no-and-pinned = Vous lui avez dit non, et il est épinglé.
no-and-locked = Vous lui avez dit non, et il est verrouillé dans le plan.
yes-and-excluded = Vous lui avez dit oui, et il est exclu.
verdict-contradicts = Lever l’une, ou consigner l’autre à nouveau.
too-many-pages = Le récit a { $count } pages ; 100 au plus sont possibles.
    .hint = Retirer celles qui ne sont pas montrées.
title-too-long = Son titre dépasse 200 caractères.
    .hint = Le raccourcir à ce qui tient sur deux lignes.
notes-too-long = Ses notes dépassent 5 000 caractères.
    .hint = Raccourcir les notes.
page-outdated = Elle compare avec le scénario « { $name } », qui n’existe pas.
    .hint = Garder à nouveau le scénario, ou retirer la page.
page-compares-nothing = Elle ne compare avec aucun scénario.
    .hint = Choisir un scénario, ou retirer la page.

duration = Il ne prend aucun temps.
    .hint = Lui donner une durée d’au moins 1 période.
duration-beyond-horizon = Il prend { $duration } périodes, mais la feuille de route n’en a que { $periods }.
    .hint = Le raccourcir, le scinder, ou ajouter des périodes à la feuille de route.
step-beyond-horizon = Elle finit après la dernière période de la feuille de route.
    .hint = La finir plus tôt, ou ajouter des périodes à la feuille de route.
step-order = Elle ne finit pas après l’étape qui la précède.
    .hint = Ordonner les étapes dans le temps, chacune avec au moins une période à elle.
after-last-step = C’est la dernière étape, mais la feuille de route continue après elle.
    .hint = Finir la dernière étape avec la dernière période, ou ajouter une étape.
loop-link = « { $waiting } » nécessite « { $needed } »
needs-loop = Ses besoins tournent en boucle : { $links }.
    .hint = L’un de ces liens doit disparaître.
pin-beyond-horizon = Épinglé { IN($period) }, il finit après la dernière période.
    .hint = L’épingler plus tôt, ou lever l’épingle.
pin-too-early = Épinglé { IN($period) }, il commence avant que ce qu’il nécessite puisse être là ({ $earliest } au plus tôt).
    .hint = L’épingler plus tard, lever l’épingle, ou changer ses besoins.
window-too-short = Il prend { $duration } périodes et ne tient pas entre son premier début possible et son échéance : il est laissé de côté.
    .hint = Changer son début au plus tôt ou son échéance, ou le raccourcir.
pin-outside-window = Épinglé { IN($period) }, il est en dehors du temps où il peut commencer ({ OF($first) } { AT($last) }).
    .hint = Lever l’épingle, ou changer son début au plus tôt ou son échéance.
pin-needs-excluded = Il est épinglé, mais nécessite « { $needed } », qui est exclu.
    .hint = Lever l’épingle ou l’exclusion.

output-without-investment = Aucun investissement ne le produit.
    .hint = L’inscrire parmi les livrables d’un investissement, ou le retirer.
level-already-there = Il porte « { $name } » au niveau { $level }, déjà atteint.
    .hint = Corriger le niveau, ou retirer le livrable.
level-skipped = Il porte « { $name } » au niveau { $level }, mais rien ne la porte au niveau { $missing }.
    .hint = Les niveaux montent un à un : ajouter un livrable pour le niveau intermédiaire.
no-output = Il n’a pas de livrable, donc il ne mène à aucun résultat.
    .hint = Dire ce qu’il livre, et quel résultat cela fait bouger.
no-path = Il livre { $outputs }{ $more ->
        [0] {""}
       *[other] { " " }et { $more } de plus
    }, ce qui ne fait bouger aucun résultat, et rien d’utile ne le nécessite.
    .hint = Le maillon manquant est un effet : dire quel résultat bouge avec { $outputs }, et de combien.
outcome-without-effect = Rien ne le fait bouger.
    .hint = Ajouter un effet d’un livrable sur lui, ou le retirer.
axis-differs = Il est sur l’axe { $axis }, mais fait monter « { $name } », qui est sur l’axe { $other }.
    .hint = Donner aux deux le même axe.

unknown-reference =
    Il y est question { $noun ->
        [fund] du fonds
        [pool] du vivier
        [output] du livrable
        [capability] de la capacité
        [outcome] du résultat
       *[other] de l’investissement
    } « { $id } », qui n’existe pas.
    .hint = Corriger l’identifiant, ou ajouter ce qui manque.
effect-twice = Il est donné deux fois.
    .hint = Garder un seul effet, avec la part voulue.
together-twice = Il nomme deux fois un même livrable.
    .hint = Nommer chaque livrable une seule fois.
listed-twice = Il énumère deux fois le même fonds, vivier ou livrable.
    .hint = Réunir les deux entrées en une.

estimated-twice = Il y en a deux estimations.
    .hint = Les réunir en une.
estimated-cost = Son coût probable n’est pas entre le plus bas et le plus haut, ou le plus haut dépasse dix fois ce coût.
    .hint = Donner le plus bas en 0 à 10 000 points de base du coût probable, et le plus haut en 10 000 à 100 000.
estimated-effect = Ce qui est attendu de ses effets n’est pas entre le moins et le plus, ou le plus dépasse dix fois l’attendu.
    .hint = Donner le moins en 0 à 10 000 points de base de l’attendu, et le plus en 10 000 à 100 000.
estimated-duration = Il prend { $shortest } périodes au moins et { $longest } au plus, ce qui est impossible.
    .hint = Donner au moins 1 période au plus court, et de là jusqu’à 120 au plus long.
duration-outside-estimate = Sa durée de { $likely } n’est pas entre { $shortest } et { $longest } : il est simulé comme si la plus proche des deux était { $likely }.
    .hint = Changer sa durée, ou le plus court et le plus long qu’il peut prendre.
estimated-chance = La chance qu’il soit faisable est inférieure à 0 ou supérieure à 100 %.
spike-itself = Il est nommé comme son propre essai préalable.
    .hint = Nommer un autre investissement qui montre s’il est faisable, ou aucun.
spike-too-late = Son essai préalable « { $spike } » doit l’attendre, il ne peut donc rien montrer à temps.
    .hint = Nommer un essai préalable qui ne le nécessite pas, ou retirer le besoin.
spike-of-sure = Sa faisabilité est certaine, son essai préalable « { $spike } » n’a donc rien à montrer.
    .hint = Donner la chance qu’il soit faisable, ou ne pas nommer d’essai préalable.
shock-periods = Il finit avant de commencer, ou après la dernière période.
    .hint = Donner une première et une dernière période dans la feuille de route, comptées à partir de 0.
shock-delay = Il ne retarde d’aucune période, ou de plus de 120.
    .hint = Retarder de 1 à 120 périodes.
shock-share = Sa probabilité, ou la part qu’il retire, est inférieure à 0 ou supérieure à 100 %.
