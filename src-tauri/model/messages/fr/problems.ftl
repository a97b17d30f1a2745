# Ce qui est faux ou manque dans une feuille de route, et ce qu’il faut y faire.

unknown-currency = « { $code } » n’est pas le code d’une monnaie.
    .hint = Employez un code de trois lettres comme EUR, USD ou CHF.
fiscal-year-start = L’exercice commence au mois { $month }, qui n’existe pas.
    .hint = Employez 1 pour janvier à 12 pour décembre.
number-of-periods = La feuille de route a { $count } périodes.
    .hint = Employez 1 à 120 périodes.
first-period = La première période commence en { $month }, qui n’est pas le premier mois d’un { $unit }.
    .hint = Commencez par le premier mois d’une période, compté depuis le début de l’exercice.
discount = L’actualisation est de { $share } par an.
    .hint = Employez 0 à 100 % par an.
no-investments = Il n’y a pas encore d’investissement, donc rien à planifier.
    .hint = Ajoutez des investissements, ou importez-les d’un tableur.
no-outcomes = Il n’y a pas encore de résultat, donc aucun plan ne vaut rien.
    .hint = Ajoutez les mesures qui doivent changer, avec référence, cible et valeur.

level = Le niveau { $level } n’existe pas.
    .hint = Les niveaux vont de 0 (absent) à 5 (le meilleur que l’on connaisse).
levels-fall = Ses niveaux baissent : actuel { $now }, prochain { $next }, cible { $target }.
    .hint = Donnez des niveaux qui ne baissent pas de l’actuel au prochain et à la cible.
missing-cost = Il n’a pas encore de coût : il est planifié à 0.
    .hint = Donnez son coût par période, ou 0 s’il ne coûte rien.
row-length-cost = Pour le fonds « { $fund } », il énumère { $length } périodes ; sa durée en demande { $expected }.
row-length-effort = Pour le vivier « { $pool } », il énumère { $length } périodes ; sa durée en demande { $expected }.
row-length-limit = Pour sa limite, il énumère { $length } périodes ; la feuille de route en demande { $expected }.
row-length-capacity = Pour sa capacité, il énumère { $length } périodes ; la feuille de route en demande { $expected }.
one-amount-per-period = Donnez exactement un montant par période.
step-worth = Elle doit valoir au moins { $points } points.
worth = Il vaut { $points } points.
    .hint = Employez 0 à 1 000 000 points.
negative-money = Il comporte un montant négatif.
    .hint = Employez 0 ou plus.
amount-too-large = Il comporte un montant au-delà de 100 milliards.
    .hint = Planifiez dans une unité plus grande, ou corrigez le montant.
people = Il comporte un nombre de personnes inférieur à 0 ou supérieur à 100 000.
    .hint = Employez 0 à 100 000 ETP.
measure = Sa référence ou sa cible dépasse un milliard.
    .hint = Mesurez dans une unité plus grande.
direction = Sa cible ne se trouve pas du meilleur côté de sa référence.
    .hint = Corrigez la référence, la cible ou le sens.
share = Sa part ou sa confiance est inférieure à 0 ou supérieure à 100 %.
basis-points = Employez 0 à 10 000 points de base.

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
       *[other] chocs
    } ; 5 000 au plus sont possibles.
    .hint = Scindez la feuille de route en plusieurs.
decided-twice = Il fait l’objet de deux décisions.
    .hint = Gardez une seule épingle ou une seule exclusion par investissement.
note-too-long = Sa note dépasse 20 000 caractères.
    .hint = Raccourcissez la note.
hidden-characters = Un de ses textes contient des caractères invisibles, ou qui réordonnent ce qui suit.
    .hint = Saisissez le texte à nouveau.
duplicate-id = Son identifiant est employé deux fois.
    .hint = Donnez à chaque élément un identifiant propre.
no-name = Le nom manque, ou dépasse 200 caractères.
    .hint = Donnez-lui un nom de 1 à 200 caractères.

too-many-scenarios = Il y a { $count } scénarios ; 500 au plus sont possibles.
    .hint = Retirez ceux que personne ne regarde plus.
scenario-twice = Un autre scénario porte le même nom.
    .hint = Renommez l’un des deux.
scenario-outdated = Il ne peut plus être planifié. { $why } Il disait : { $sentence }
    .hint = Rétablissez ce qu’il nomme, ou retirez le scénario. Il reste gardé tel quel.
said-twice = Il y a deux décisions consignées à son sujet.
    .hint = Gardez-en une par investissement.
verdict-outdated = Elle porte sur l’investissement « { $id } », qui n’existe pas.
    .hint = Rétablissez l’investissement, ou retirez la décision consignée.
reason-too-long = Sa raison dépasse 2 000 caractères.
    .hint = Raccourcissez la raison.
verdict-day = « { $day } » n’est pas un jour où l’on puisse décider.
    .hint = Écrivez année, mois et jour : 2026-11-21.
look-again-outside = Elle est à revoir après les { $count } périodes de la feuille de route.
    .hint = Choisissez une période dans la feuille de route.
no-and-pinned = Vous lui avez dit non, et il est épinglé.
no-and-locked = Vous lui avez dit non, et il est verrouillé dans le plan.
yes-and-excluded = Vous lui avez dit oui, et il est exclu.
verdict-contradicts = Levez l’une, ou consignez l’autre à nouveau.
too-many-pages = Le récit a { $count } pages ; 100 au plus sont possibles.
    .hint = Retirez celles qui ne sont pas montrées.
title-too-long = Son titre dépasse 200 caractères.
    .hint = Raccourcissez-le à ce qui tient sur deux lignes.
notes-too-long = Ses notes dépassent 5 000 caractères.
    .hint = Raccourcissez les notes.
page-outdated = Elle compare avec le scénario « { $name } », qui n’existe pas.
    .hint = Gardez à nouveau le scénario, ou retirez la page.
page-compares-nothing = Elle ne compare avec aucun scénario.
    .hint = Choisissez un scénario, ou retirez la page.

duration = Il ne prend aucun temps.
    .hint = Donnez-lui une durée d’au moins 1 période.
duration-beyond-horizon = Il prend { $duration } périodes, mais la feuille de route n’en a que { $periods }.
    .hint = Raccourcissez-le, scindez-le, ou ajoutez des périodes à la feuille de route.
step-beyond-horizon = Elle finit après la dernière période de la feuille de route.
    .hint = Finissez-la plus tôt, ou ajoutez des périodes à la feuille de route.
step-order = Elle ne finit pas après l’étape qui la précède.
    .hint = Ordonnez les étapes dans le temps, chacune avec au moins une période à elle.
after-last-step = C’est la dernière étape, mais la feuille de route continue après elle.
    .hint = Finissez la dernière étape avec la dernière période, ou ajoutez une étape.
loop-link = « { $waiting } » nécessite « { $needed } »
needs-loop = Ses besoins tournent en boucle : { $links }.
    .hint = L’un de ces liens doit disparaître.
pin-beyond-horizon = Épinglé { IN($period) }, il finit après la dernière période.
    .hint = Épinglez-le plus tôt, ou levez l’épingle.
pin-too-early = Épinglé { IN($period) }, il commence avant que ce qu’il nécessite puisse être là ({ $earliest } au plus tôt).
    .hint = Épinglez-le plus tard, levez l’épingle, ou changez ses besoins.
window-too-short = Il prend { $duration } périodes et ne tient pas entre son premier début possible et son échéance : il est laissé de côté.
    .hint = Changez son début au plus tôt ou son échéance, ou raccourcissez-le.
pin-outside-window = Épinglé { IN($period) }, il est en dehors du temps où il peut commencer ({ OF($first) } { AT($last) }).
    .hint = Levez l’épingle, ou changez son début au plus tôt ou son échéance.
pin-needs-excluded = Il est épinglé, mais nécessite « { $needed } », qui est exclu.
    .hint = Levez l’épingle ou l’exclusion.

output-without-investment = Aucun investissement ne le produit.
    .hint = Inscrivez-le parmi les livrables d’un investissement, ou retirez-le.
level-already-there = Il porte « { $name } » au niveau { $level }, déjà atteint.
    .hint = Corrigez le niveau, ou retirez le livrable.
level-skipped = Il porte « { $name } » au niveau { $level }, mais rien ne la porte au niveau { $missing }.
    .hint = Les niveaux montent un à un : ajoutez un livrable pour le niveau intermédiaire.
no-output = Il n’a pas de livrable, donc il ne mène à aucun résultat.
    .hint = Dites ce qu’il livre, et quel résultat cela fait bouger.
no-path = Aucun de ses livrables ne fait bouger un résultat, et rien d’utile ne le nécessite.
    .hint = Ajoutez un effet d’un de ses livrables sur un résultat.
outcome-without-effect = Rien ne le fait bouger.
    .hint = Ajoutez un effet d’un livrable sur lui, ou retirez-le.
axis-differs = Il est sur l’axe { $axis }, mais fait monter « { $name } », qui est sur l’axe { $other }.
    .hint = Donnez aux deux le même axe.

unknown-reference =
    Il y est question { $noun ->
        [fund] du fonds
        [pool] du vivier
        [output] du livrable
        [capability] de la capacité
        [outcome] du résultat
       *[other] de l’investissement
    } « { $id } », qui n’existe pas.
    .hint = Corrigez l’identifiant, ou ajoutez ce qui manque.
effect-twice = Il est donné deux fois.
    .hint = Gardez un seul effet, avec la part voulue.
together-twice = Il nomme deux fois un même livrable.
    .hint = Nommez chaque livrable une seule fois.
listed-twice = Il énumère deux fois le même fonds, vivier ou livrable.
    .hint = Réunissez les deux entrées en une.

estimated-twice = Il y en a deux estimations.
    .hint = Réunissez-les en une.
estimated-cost = Son coût probable n’est pas entre le plus bas et le plus haut, ou le plus haut dépasse dix fois ce coût.
    .hint = Donnez le plus bas en 0 à 10 000 points de base du coût probable, et le plus haut en 10 000 à 100 000.
estimated-duration = Il prend { $shortest } périodes au moins et { $longest } au plus, ce qui est impossible.
    .hint = Donnez au moins 1 période au plus court, et de là jusqu’à 120 au plus long.
duration-outside-estimate = Sa durée de { $likely } n’est pas entre { $shortest } et { $longest } : il est simulé comme si la plus proche des deux était { $likely }.
    .hint = Changez sa durée, ou le plus court et le plus long qu’il peut prendre.
estimated-chance = La dispersion de ses effets, ou la chance qu’il soit faisable, est inférieure à 0 ou supérieure à 100 %.
spike-itself = Il est nommé comme son propre essai préalable.
    .hint = Nommez un autre investissement qui montre s’il est faisable, ou aucun.
spike-too-late = Son essai préalable « { $spike } » doit l’attendre, il ne peut donc rien montrer à temps.
    .hint = Nommez un essai préalable qui ne le nécessite pas, ou retirez le besoin.
spike-of-sure = Sa faisabilité est certaine, son essai préalable « { $spike } » n’a donc rien à montrer.
    .hint = Donnez la chance qu’il soit faisable, ou ne nommez pas d’essai préalable.
shock-periods = Il finit avant de commencer, ou après la dernière période.
    .hint = Donnez une première et une dernière période dans la feuille de route, comptées à partir de 0.
shock-delay = Il ne retarde d’aucune période, ou de plus de 120.
    .hint = Retardez de 1 à 120 périodes.
shock-share = Sa probabilité, ou la part qu’il retire, est inférieure à 0 ou supérieure à 100 %.
