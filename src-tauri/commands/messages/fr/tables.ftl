# Les tableaux saisis : ce qui y fut fait, et ce qu’ils disent.

more-rows = Plus de lignes sont ajoutées que saisies.
    .hint = Ajouter les lignes qui ont des cellules.
no-header = La première ligne n’est pas un en-tête de ce tableau.
cell-no-row = Une cellule saisie n’est dans aucune ligne, ou dans deux.
    .hint = Donner « row » ou « new_row » pour chacune.
label-change-table = Modifier { $grid }
cells-changed =
    { $mode ->
        [label] modifier
        [preview] modifie
       *[done] modifié :
    } { $count ->
        [one] une cellule
       *[other] { $count } cellules
    } dans { $grid }
row-added =
    { $mode ->
        [label] ajouter
        [preview] ajoute
       *[done] ajouté :
    } { $row }
row-removed =
    { $mode ->
        [label] retirer
        [preview] retire
       *[done] retiré :
    } { $row }
cells-unread =
    { $count ->
        [one] une cellule ne peut être lue
       *[other] { $count } cellules ne peuvent être lues
    }
nothing-different = Rien n’a changé
cell-reason = « { $text } » { $reason }.
pasted =
    { $what ->
        [new] { $count ->
            [one] { $count } nouvelle
           *[other] { $count } nouvelles
        }
        [changed] { $count ->
            [one] { $count } changée
           *[other] { $count } changées
        }
       *[same] { $count } comme avant
    }
pasted-unread =
    { $count ->
        [one] { $count } illisible (ligne { $row } : { $reason })
       *[other] { $count } illisibles (ligne { $row } : { $reason }, …)
    }
nothing-to-paste = Il n’y a rien à coller.

column-helps = Aide
column-plan = Dans le plan
level-below = Elle est au niveau { $now }, et { $name } nécessite le niveau { $level }.
levels-mean = actuel { $now } → { $next }, cible { $target }
number-of-months = { $number } mois
number-of-quarters = { $number } trimestres
number-of-half-years = { $number } semestres
table-no-investment = Il n’y a pas encore d’investissement à choisir.
table-no-estimate = Rien n’est encore estimé : tout est tenu pour certain.
table-no-fund = Il n’y a pas encore de fonds, rien ne peut donc être payé.
table-no-pool = Il n’y a pas encore de vivier de personnes, personne ne peut donc travailler.
table-no-outcome = Il n’y a pas encore de résultat, aucun plan n’est donc meilleur qu’un autre.
table-no-effect = Aucun livrable ne fait encore bouger un résultat.
table-no-step = Il n’y a pas encore d’étape.
table-investments = { $all } à choisir, pour { $money } en tout.
table-investments-unpriced =
    { $all } à choisir, pour { $money } en tout ; { $count ->
        [one] un n’a
       *[other] { $so_many } n’ont
    } pas encore de coût.
table-estimates =
    { $so_many } investissements sur { $all } { $count ->
        [one] est estimé
       *[other] sont estimés
    } ; le reste est tenu pour certain.
table-funds = { $all } avec { $money } sur { $periods }.
table-pools = { $all } de personnes, { $people } au plus.
table-outcomes =
    Atteindre { $count ->
        [one] le seul résultat
       *[other] les { $all } résultats
    } apporte { $kinds ->
        [both] { $each } par { $length ->
            [month] mois
            [half-year] semestre
           *[quarter] trimestre
        } et { $once } une fois.
        [once] { $once } une fois.
       *[each] { $each } par { $length ->
            [month] mois
            [half-year] semestre
           *[quarter] trimestre
        }.
    }
table-effects =
    { $all } { $count ->
        [one] dit
       *[other] disent
    } jusqu’où les livrables font bouger les résultats.
table-steps =
    { $all } { $count ->
        [one] mène
       *[other] mènent
    } à travers { $periods }.
