# Les activités, les livrables et les résultats, et ce que chacun fait progresser.

activities = Activités
activities-meaning = hauteur : leur coût, par axe
outputs = Livrables
outputs-meaning = ce qui est là, et à partir de quand cela compte
outcomes = Résultats
outcomes-meaning = contribution attendue (part du chemin)
activity-sum =
    { $count } { $count ->
        [one] investissement
       *[other] investissements
    } · { $cost }
activity-sum-of = { $sum }, dont { $names }
activity-no-output = aucun livrable ne compte encore
activity-no-output-short = aucun livrable
whole-plan = Le plan entier
outputs-other = Autres ({ $count })
output-adds-nothing = n’ajoute rien de plus
output-shows-later = agit plus tard
output-counts-from = compte à partir { OF($when) }
output-moves = fait progresser { $line }
output-moves-by = { $name } de { $share } du chemin
outcome-stays = reste à { $baseline }, cible { $target }
outcome-way = { $way }, cible { $target }
outcomes-on-average = { $share } du chemin en moyenne
outcome-not-moved = { $share } du chemin : aucun livrable ne le fait progresser
outcome-progress = { $share } du chemin
outcome-reached = { $share } du chemin, { IN($when) }
contribution-part = { $name } : { $share } du chemin à partir { OF($when) }
contribution-said = « { $output } » fait progresser « { $outcome } » de { $share } du chemin, contribution attendue
flow-units = montants en { $currency }, contributions en pourcentage du chemin de la base à la cible
flow-description =
    Trois colonnes : { $blocks ->
        [1] un bloc d’activités
       *[other] { $many } blocs d’activités
    } avec leur coût, les livrables ({ $outputs }), et les résultats ({ $outcomes }) avec la part du chemin vers leur cible. { $subtitle }.

# le tableau
part-activities = activités
part-contribution = contribution
part-shows-later = livrable qui agit plus tard
part-no-outcome = livrable sans résultat
part-not-moved = résultat sans progression
column-part = Partie
column-investments = Investissements
column-output = Livrable
column-counts-from = Compte à partir de
column-outcome = Résultat
column-expected = Contribution attendue,{ " " }% du chemin
column-counted = Compté,{ " " }% du chemin
column-shows-from = Agit à partir de
flow-table = Ce que livre chaque investissement de « { $name } », et les résultats que cela fait bouger
