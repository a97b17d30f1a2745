# Documents, fichiers, tableaux, réglages, recherche, premiers pas d’un plan, et récit.

our-roadmap = Notre feuille de route
our-platform = Plateforme
our-product = Développement produit
no-month = Il n’y a pas de mois { $month }.
    .hint = Employer 1 pour janvier à 12 pour décembre.
not-a-currency = « { $code } » n’est pas une monnaie.
    .hint = Employer son code de trois lettres, comme EUR, USD ou GBP.
first-period = La première période : { $why }.
so-many-periods = { $count } périodes ne peuvent être planifiées.
    .hint = Employer 1 à { $most }.
budget-unread = Le budget « { $budget } » { $why }.
    .hint = L’écrire comme 500k ou 1,2M.
our-budget = Budget
pool-no-name = Un vivier de personnes n’a pas de nom.
    .hint = Le nommer d’après une équipe ou une compétence.
pool-twice = « { $name } » est là deux fois.
    .hint = Donner à chaque vivier un nom propre.
people-unread = « { $name } » : « { $people } » { $why }.
    .hint = L’écrire comme 6 ou 2,5.
plan-started = { $name } : prêt, { $periods }, { $money } et { $people } chaque { $unit }.

settings-aside = Les réglages n’ont pas pu être lus. Ils sont gardés comme { $file } ; les réglages habituels servent maintenant.
settings-unread = Les réglages n’ont pas pu être lus, les réglages habituels servent donc maintenant.
no-such-key = « { $key } » ne peut pas être la touche de « { $action } ».
    .hint = Employer une lettre, un chiffre ou un signe, seul ou avec Maj.
key-taken = « { $key } » est la touche de « { $action } » et de « { $other } ».
    .hint = Donner à chacun sa propre touche.
no-such-size = Une taille de { $size } % n’est pas offerte.
    .hint = Employer 100 à 200 pour cent.

changed-meanwhile = La feuille de route a changé pendant la lecture du tableau, rien n’a donc été importé.
    .hint = Importer à nouveau le tableau.
import-added =
    { $count ->
        [one] { $count } investissement ajouté
       *[other] { $count } investissements ajoutés
    }
import-left-out =
    { $count ->
        [one] une ligne laissée de côté
       *[other] { $count } lignes laissées de côté
    }
import-there =
    { $count ->
        [one] une ligne était déjà là
       *[other] { $count } lignes étaient déjà là
    }
row-reason = ligne { $row } : { $reason }
rows-and-more = { $rows } ; et { $count } de plus
rows-unread =
    { $count ->
        [one] Une ligne ne peut être lue
       *[other] { $count } lignes ne peuvent être lues
    }, rien n’a donc été importé : { $rows }
    .hint = Corriger le tableau, ou n’importer que les lignes lisibles.
ending-unknown = Un fichier en « .{ $ending } » ne peut être écrit ici.
    .hint = Employer { $known }.
the-file = Le fichier

no-plan-to-present = Il n’y a pas encore de plan à présenter.
story-of-altitude = { $name } : { $pages }, établies d’après le plan tel qu’il est.
story-usual = Le récit habituel en { $pages }.
story-own = Un récit en { $pages }.
in-pages =
    { $count ->
        [0] aucune page
        [one] une page
       *[other] { $so_many } pages
    }
no-page = Il n’y a pas de page { $number }.
    .hint = Le récit a { $pages }, comptées à partir de 1.
one-page-file = Un fichier en { $format } contient une page.
    .hint = Dire laquelle, ou écrire le récit en PDF.
page-not-drawn = La page { $number } ne peut être dessinée. { $why }

budgets-not-found = Ce qu’achètent d’autres budgets n’est pas encore calculé.
    .hint = Attendre un instant, ou planifier à nouveau.
page-compares-nothing = Elle ne compare avec aucun scénario.
    .hint = En choisir un, ou retirer la page.
scenario-unplanned = Le scénario « { $name } » n’a pas été planifié sur la feuille de route telle qu’elle est.
    .hint = Le regarder dans Comparer, qui le planifie.
nothing-asked = Rien n’a encore été demandé sur ce plan.
    .hint = Demander « et si », puis montrer la réponse.

label-move-page = Déplacer la page « { $about } »
moved-page = « { $about } » est maintenant la page { $number }.
last-page = Un récit a besoin d’au moins une page.
    .hint = En ajouter d’abord une autre.
label-remove-page = Retirer la page « { $about } »
removed-page = « { $about } » : retirée.
title-too-long = Le titre dépasse 200 caractères.
    .hint = Le raccourcir à deux lignes.
label-untitle-page = Retirer le titre propre de « { $about } »
untitled-page = « { $about } » a de nouveau sa phrase.
label-title-page = Titrer la page « { $about } »
titled-page = « { $about } » s’intitule « { $title } ».
notes-too-long = Les notes dépassent 5 000 caractères.
    .hint = Les raccourcir.
label-page-notes = Écrire des notes sur « { $about } »
page-notes = Notes écrites sur « { $about } ».
label-usual-pages = Revenir aux pages habituelles
usual-pages = Le récit a de nouveau les pages habituelles.
plan-alone = Ce graphique ne montre que le plan.
    .hint = Laisser le scénario de côté.
name-a-scenario = Nommer un scénario.
list-scenarios = Énumérer les scénarios pour voir leurs noms.
most-pages = Un récit a au plus 100 pages.
    .hint = En retirer d’abord une.
added-page = « { $about } » : ajoutée comme page { $number }.
label-add-page = Ajouter la page « { $about } »

ask-less-money = Et si le budget baisse d’un cinquième ?
ask-more-money = Qu’apporterait un dixième d’argent en plus ?
ask-fewer-people = Et si « { $name } » a une personne à plein temps en moins ?
ask-more-people = Qu’apporterait une personne à plein temps de plus dans « { $name } » ?
ask-after-all = Pourquoi pas « { $name } » ? Et si nous le faisons quand même ?
ask-later = Et si « { $name } » commence un { $unit } plus tard ?
ask-without = Et si nous laissons « { $name } » de côté ?
ask-dearer = Et si « { $name } » coûte 30 % de plus ?
ask-longer = Et si « { $name } » prend un { $unit } de plus ?
ask-twice = Et si « { $name } » comptait deux fois plus ?

no-load = Seuls les fonds et les viviers ont une charge.
    .hint = Demander « funds » ou « pools ».
load-size = Un graphique ne peut être dessiné à cette taille.
    .hint = Employer une largeur de 100 à 20 000 px.
loads-later = Les limites atteintes se montrent dès qu’il y a un plan.

found-capability = { $axis } · niveau { $now }, voulu { $target }
found-made-by = produit par { $name }
found-level = niveau { $level }
found-in-all = { $amount } en tout
found-at-first = { $people } au début

edits-recovered = Les modifications de { $file } non enregistrées la dernière fois sont rétablies.
kept-both = Le fichier a été changé par quelqu’un d’autre entre-temps. Rien n’est perdu : le vôtre est maintenant { $file }.
working-copy-damaged = Les modifications de la dernière fois qui n’étaient pas encore dans { $file } n’ont pas pu être lues ; le fichier est tel qu’il était.
title-for-reading = { $name } (en lecture)
title-sample = { $name } (exemple)
title-not-named = { $name } (pas enregistré sous un nom)
no-document = Aucun document n’est ouvert.
    .hint = En ouvrir un, ou en créer un nouveau.

not-recent = Il n’est pas parmi les documents ouverts récemment.
    .hint = L’ouvrir comme fichier.
missing-recent = { $file } n’est plus là.
    .hint = Il a peut-être été déplacé ou renommé : l’ouvrir où il est maintenant, ou le retirer de la liste.

lock-not-planned = « { $name } » n’est pas dans le plan : il n’y a pas d’endroit où le verrouiller.
    .hint = Planifier d’abord, ou l’épingler à une période.
pin-beyond = « { $name } » ne finirait pas dans la feuille de route s’il commençait là.
    .hint = L’épingler en une période plus tôt.

restore-point-name = Un point de restauration doit avoir un nom.
    .hint = Dire à quoi il sert, comme « Avant le séminaire ».
restore-point-too-long = Le nom du point de restauration est trop long.
    .hint = Employer au plus { $most } caractères.
so-many-investments =
    { $count ->
        [one] { $count } investissement
       *[other] { $count } investissements
    }
version-point = point de restauration
version-timed = toutes les 30 minutes
version-import = avant une importation
version-migration = tel qu’un Cairn plus ancien l’a écrit
version-closed = à sa fermeture
recovered-copy = { $file } est endommagé ; sa dernière copie intacte sur cet ordinateur est ouverte maintenant. Le fichier endommagé est tel qu’il était.
recovered-all = { $file } est endommagé, mais tout son contenu a pu être lu. Le vérifier avant de continuer. Le fichier endommagé est tel qu’il était.
recovered-part = { $file } est endommagé ; ce qui a pu en être lu est ouvert maintenant. Une partie est perdue. Le fichier endommagé est tel qu’il était.

new-roadmap = Nouvelle feuille de route
undone = Annulé : { $label }.
redone = Rétabli : { $label }.

only-problem = { $place } : { $message }
look-at-problems = Regarder la liste des problèmes.
plan-again-safe = Planifier à nouveau ; votre feuille de route est en sûreté.
plan-before-kept = Le plan d’avant est gardé.

no-command = Il n’y a pas de commande « { $name } ».
    .hint = Employer l’une de : { $names }.
bug = Quelque chose s’est mal passé ici et fut annulé.
    .hint = Votre plan est en sûreté. Merci de signaler ce que vous faisiez.
request-unread = La demande n’est pas comprise : { $why }.
    .hint = Corriger ses champs.
