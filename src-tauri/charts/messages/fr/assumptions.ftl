# Le graphique des hypothèses, et ce qu’il faut vérifier d’abord.

stakes-none = Rien n’est encore noté sur quoi le plan repose : aucune hypothèse, aucun doute sur la faisabilité.
stakes-all-settled =
    { $count ->
        [one] Plus rien à vérifier : la seule hypothèse est tranchée.
       *[other] Plus rien à vérifier : les { $count } hypothèses sont tranchées.
    }
stakes-unplanned =
    { $count ->
        [one] Un doute est ouvert ; un plan montre ce qui repose dessus.
       *[other] { $count } doutes sont ouverts ; un plan montre ce qui repose sur chacun.
    }
stakes-nothing-stands =
    { $count ->
        [one] Un doute est ouvert, et rien dans le plan ne repose dessus.
       *[other] { $count } doutes sont ouverts, et rien dans le plan ne repose dessus.
    }
stakes-title = À vérifier d’abord : { $name }. L’enjeu est de { $points }, et le risque d’échec de { $fails }.
stakes-title-feasible = À vérifier d’abord : la faisabilité de { $name }. L’enjeu est de { $points }, et le risque d’échec de { $fails }.
stakes-meaning = Barre : ce que le plan perd en cas d’échec, tout le reste inchangé. Partie pleine : multiplié par le risque d’échec. À droite : quand on le sait
stakes-description = { $title } Une barre pour ce qui repose sur chaque doute, le plus grand risque d’abord ; { $count ->
        [one] une ligne.
       *[other] { $count } lignes.
    }
stakes-first = À vérifier d’abord
stakes-nothing-open = Aucune hypothèse n’est ouverte, et aucune faisabilité n’est en doute.
stakes-settled = Tranché
stakes-undated = sans échéance
stakes-feasible = { $name } est faisable
stakes-on-nothing = aucun effet
stakes-everything = tous les livrables
stakes-all-outcomes = tous les résultats
stakes-lost = Enjeu de { $points } × { $fails } = perte attendue de { $risk }.
stakes-no-test = Personne n’a dit comment le vérifier.
stakes-test = Essai : { $test }
stakes-not-planned = Rien dans le plan ne repose dessus.
stakes-no-date = Sans échéance ; { $name } repose dessus et commence { IN($start) }.
stakes-late = Attendu { IN($due) }, trop tard pour { $name }, qui commence { IN($start) }.
stakes-in-time = Attendu { IN($due) }, avant que { $name } commence { IN($start) }.
stakes-not-in-plan = { $name } n’est pas dans le plan.
stakes-no-spike = Cela ne se voit qu’une fois { $name } terminé, { IN($known) } : nommer un essai préalable qui le montre plus tôt.
stakes-spike-late = { $spike } le montre { IN($known) }, trop tard pour { $name }, qui commence { IN($start) }.
stakes-spike = { $spike } le montre { IN($known) }, avant que { $name } commence { IN($start) }.
stakes-sure = Elle est ouverte à 100 % : dire à quel point elle est sûre, ou qu’elle s’est confirmée.
stakes-found =
    { $state ->
        [held] Confirmée, constaté { IN($period) }.
       *[failed] Démentie, constaté { IN($period) }.
    }
stakes-found-undated =
    { $state ->
        [held] Confirmée.
       *[failed] Démentie.
    }
stakes-still-planned = { $name }, qui repose dessus, est toujours dans le plan.
stakes-stand = L’enjeu est de { $points }.
stakes-column-what = Ce qui est supposé
stakes-column-on = Ce qui repose dessus
stakes-column-sure = Confiance (%)
stakes-column-stake = Enjeu (points)
stakes-column-risk = Perte attendue (points)
stakes-column-known = Su en
stakes-column-first = Premier à reposer dessus
stakes-column-start = Commence en
stakes-column-finding = Constat
stakes-column-test = Essai
stakes-table = Hypothèses et ce qu’il faut vérifier d’abord : { $name }
