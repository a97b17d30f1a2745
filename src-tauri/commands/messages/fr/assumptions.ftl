# Ce qui s’ajoute aux tableaux des hypothèses et des effets, et d’où vient ce qui est attendu.

assumptions-stake = Enjeu
assumptions-risk = Perte attendue
assumptions-help = Comment le savoir à temps
assumptions-at-stake = enjeu de { $points } × { $fails } = perte attendue de { $risk }
found-assumption = { $finding ->
        [held] confirmée
        [failed] démentie
       *[open] ouverte, à { $share }
    }
expected-how = Ce qui en est attendu
expected-way = { $share } du chemin
expected-sure = { $share } de confiance
expected-assumption =
    { $state ->
        [held] { $name } confirmée ({ $share })
        [failed] { $name } démentie ({ $share })
       *[open] { $name } { $share }
    }
expected-line = { $name } : { $sum }.
expected-feasible = Il se révèle faisable à { $share } : cela est tiré au sort dans les simulations, et n’est pas un facteur ici.
expected-answered = Sa fiche répond à { $count } questions sur { $all } : cela compte quand seul ce qui est réfléchi est cru, et n’est pas un facteur ici.
expected-column = Ce qui est attendu
