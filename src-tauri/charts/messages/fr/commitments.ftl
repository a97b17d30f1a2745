# Le graphique de ce qui a été promis et de ce qui est fait. Personne n’y est nommé, et rien n’y est dit en retard.

commitments-nothing = Rien n’est encore promis : promettre ce plan, et ce qui est fait s’affichera à côté.
commitments-sentence = { $parts }.
commitments-all-done-unpromised =
    { $count ->
        [one] Ce qui était nécessaire est fait, sans promesse.
       *[other] Les { $count } investissements nécessaires sont faits, aucun n’était promis.
    }
commitments-needed-alone =
    { $count ->
        [one] Rien n’est encore promis ; 1 investissement est nécessaire.
       *[other] Rien n’est encore promis ; { $count } investissements sont nécessaires.
    }
commitments-all-kept =
    { $count ->
        [one] Ce qui était promis est réalisé.
       *[other] Les { $count } promesses sont toutes réalisées.
    }
commitments-kept =
    { $count ->
        [one] { $done ->
            [0] Ce qui était promis n’est pas encore réalisé
           *[other] Ce qui était promis est réalisé
        }
       *[other] { $done ->
            [0] Aucune des { $count } promesses n’est encore réalisée
            [one] Une promesse sur { $count } est réalisée
           *[other] { $done } promesses sur { $count } sont réalisées
        }
    }
commitments-none-passed =
    { $count ->
        [one] elle n’est pas encore attendue
       *[other] aucune des autres n’est encore attendue
    }
commitments-some-passed =
    { $passed ->
        [one] 1 est attendue et pas encore réalisée
       *[other] { $passed } sont attendues et pas encore réalisées
    }
commitments-passed-by =
    { $passed ->
        [one] on attend « { $name } » depuis { $periods }
       *[other] { $passed } sont attendues, « { $name } » depuis { $periods }
    }
commitments-needed =
    { $count ->
        [one] 1 autre investissement est nécessaire et pas promis
       *[other] { $count } autres investissements sont nécessaires et pas promis
    }

commitments-as-of = situation : { $period }
commitments-before = la feuille de route n’a pas commencé
commitments-after = la feuille de route est finie
commitments-subtitle = Ce qui a été promis et ce qui est fait · { $as_of } · le plus long écart ouvert d’abord
commitments-more =
    { $count ->
        [one] et un autre ; il est dans le tableau
       *[other] et { $count } autres ; tous sont dans le tableau
    }
commitments-description =
    { $count ->
        [one] { $title } Une ligne de ce qui a été promis à ce qui est fait.
       *[other] { $title } { $count } lignes de ce qui a été promis à ce qui est fait, la plus longue encore ouverte d’abord.
    }

commitments-sign-promised = promis
commitments-sign-done = fait
commitments-sign-known = connu

commitments-done-as-promised = fait comme promis
commitments-done-unpromised = fait
commitments-done-after = fait, { $periods } plus tard
commitments-done-before = fait, { $periods } plus tôt
commitments-open = pas encore fait, ouvert depuis { $periods }
commitments-known-for = pas encore fait, connu depuis { $periods }
commitments-not-due = pas encore fait
commitments-known-since = connu depuis { THE($period) }
commitments-promised-for = promis pour { THE($period) }
commitments-done-in = fait { IN($period) }

commitments-table = Ce qui a été promis de { $name }, et ce qui en est fait
commitments-column-investment = Investissement
commitments-column-known = Connu depuis
commitments-column-promised = Promis pour
commitments-column-done = Fait en
commitments-column-open = Périodes ouvertes
commitments-column-standing = Situation
