# Les phrases au-dessus des graphiques : ce qu’un plan apporte, et ce qui le limite.

nothing-to-choose = Il n’y a encore aucun investissement à choisir : le plan vaut { $none }.
nothing-planned =
    { $count ->
        [1] Le seul investissement est hors du plan : celui-ci dépense { $spend } et vaut { $none }.
       *[other] Aucun des { $many } investissements n’est dans le plan : celui-ci dépense { $spend } et vaut { $none }.
    }
nothing-worth =
    { $count ->
        [1] Rien n’a encore de valeur : le seul investissement ne fait bouger aucun résultat, il est donc hors du plan.
       *[other] Rien n’a encore de valeur : aucun des { $many } investissements ne fait bouger un résultat, aucun n’est donc dans le plan.
    }
headline = { $movement } ; { $limit }.
moves-nothing =
    { $count ->
        [one] { $many } investissement pour { $spend } ne fait encore progresser aucun résultat ; { $limit }.
       *[other] { $many } investissements pour { $spend } ne font encore progresser aucun résultat ; { $limit }.
    }
movement =
    { $steps ->
        [0] Le plan fait
        [1] Une étape fait
       *[other] { $many } étapes font
    } passer « { $name } » { OF($from) } { AT($to) } d’ici { AT($when) }
limit-over = « { $name } » dépasse sa limite de { $amount } { IN($when) }
limit-full = « { $name } » est au maximum { IN($when) }
limit-full-amount = « { $name } » est au maximum { IN($when) } ({ $amount })
limit-no-room =
    « { $name } » n’a plus de place pour { $count ->
        [one] un de plus
       *[other] { $count } de plus
    }
limit-fullest = aucune limite n’est atteinte : « { $name } » est le plus rempli, à { $share }
limit-none = aucune limite n’est atteinte
spend-of = { $spend } sur { $limit }
subtitle = Valeur { $value }, { $proof } · Dépense { $spend } · Dans le plan { $inside }, hors du plan { $outside }
no-period = aucune période
some-periods =
    { $some } { $length ->
        [month] mois
        [half-year] semestres
       *[quarter] trimestres
    } sur { $all }

# ce que les livrables font progresser
flow-nothing = Il n’y a encore ni livrable ni résultat : le plan vaut { $none }.
flow-no-output =
    { $outcomes ->
        [one] Aucun livrable ne compte encore, et le seul résultat ne progresse pas : le plan vaut { $none }.
       *[other] Aucun livrable ne compte encore, et aucun des { $all } résultats ne progresse : le plan vaut { $none }.
    }
flow-no-outcome =
    { $outputs ->
        [one] { $many } livrable pour { $spend } n’a encore aucun résultat à faire progresser.
       *[other] { $many } livrables pour { $spend } n’ont encore aucun résultat à faire progresser.
    }
flow-moves-none =
    { $outputs ->
        [one] { $many } livrable pour { $spend } ne fait
       *[other] { $many } livrables pour { $spend } ne font
    } { $outcomes ->
        [one] pas progresser le seul résultat
       *[other] progresser aucun des { $all } résultats
    }.
flow-movement =
    { $outputs ->
        [1] Un livrable fait
       *[other] { $many } livrables font
    } progresser { $reach ->
        [only] le seul résultat
        [all] les { $all } résultats
       *[some] { $some } des { $all } résultats
    }
flow-reached =
    { $movement } ; { $count ->
        [1] { $many } seul atteint sa cible, « { $name } »,
       *[other] { $many } atteignent leur cible, dont « { $name } »,
    } { OF($from) } { AT($to) }.
flow-furthest =
    { $movement } ; « { $name } » { $moved ->
        [1] parcourt
       *[other] va le plus loin,
    } { $share } du chemin { OF($from) } { AT($to) }.
flow-subtitle = Contribution attendue de chaque livrable à chaque résultat · { $subtitle }

# ce qui entoure le plan
around-name =
    { $of ->
        [circumstances] Circonstances
        [gates] Seuils
       *[both] Circonstances, seuils
    }
around-chance = { $name } ({ $chance })
around-chance-when = probabilité de { $chance }, { $when }
around-never = { $name } : jamais atteint
around-passed = { $name } : franchi sans attendre
around-broken = { $name } : non respectée
around-missed = { $name } : manquée
around-breaks = Le plan ne la respecte pas et en paie le prix.
around-opens = Ce qu’il retient peut commencer à partir { OF($when) }.
around-never-opens = Ce qu’il demande n’est pas réuni avant la fin de la feuille de route.
around-passed-by = Le plan le franchit sans attendre, à son prix.
around-cuts = réduit { $fund } de { $share }
around-takes = retire { $share } à { $pool }
around-delays = retarde les débuts de { $periods }
