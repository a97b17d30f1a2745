# Hypothèses : ce qui a été constaté, ce qui n’y va pas, ce qui y a changé, et l’enjeu dans la liste des systèmes.

finding-open = ouverte
finding-held = confirmée
finding-failed = démentie
assumption-holds = elle se confirme
assumption-fails = elle est démentie
input-assumption = Hypothèse { $name }

assumptions-too-many = Il y a { $count } hypothèses.
    .hint = En garder au plus { $most } : celles sur lesquelles un essai apprendrait quelque chose.
assumption-text-too-long = Son essai ou sa note dépasse 2 000 caractères.
    .hint = Raccourcir, et garder les détails ailleurs.
assumption-untested = Elle est ouverte, et personne n’a dit comment la vérifier.
    .hint = Nommer le plus petit essai qui le dirait.
assumption-confidence = Sa confiance est de { $share }.
    .hint = Donner une confiance de 0 à 100 %.
assumption-sure = Elle est ouverte avec une confiance de 100 %, ce qui ne dit rien.
    .hint = Dire à quel point elle est sûre, ou qu’elle s’est confirmée.
assumption-of-nothing =
    { $noun ->
        [investment] L’investissement « { $id } », qui repose dessus, n’existe pas.
        [output] Le livrable « { $id } », qui repose dessus, n’existe pas.
       *[outcome] Le résultat « { $id } », qui repose dessus, n’existe pas.
    }
    .hint = Le rétablir, ou nommer ce qui repose désormais sur l’hypothèse.
assumption-carries-nothing = Aucun effet ne repose dessus.
    .hint = Nommer l’investissement, le livrable ou le résultat dont les effets tomberaient avec elle.
assumption-twice = La même chose est supposée deux fois du même.
    .hint = N’en garder qu’une : les deux compteraient.
assumption-failed-under = Elle est démentie, et { $name }, qui repose dessus, a un début fixé par décision.
    .hint = Revoir cette décision, ou dire à quoi d’autre l’investissement est bon.
assumption-late = Son essai est attendu { IN($due) }, et { $name }, qui repose dessus, commence { IN($when) } par décision.
    .hint = La vérifier avant, ou faire commencer l’investissement plus tard.
assumption-after-the-end = Elle est attendue ou constatée après la dernière des { $count } périodes de la feuille de route.
    .hint = Donner une période de la feuille de route, ou aucune.
assumption-found-open = Elle a été constatée, et reste ouverte.
    .hint = Dire si elle s’est confirmée ou non, ou retirer la période.

assumption-noun = Hypothèse
assumption-field-investment = investissement
assumption-field-output = livrable
assumption-field-outcome = résultat
assumption-field-test = essai
assumption-field-due = échéance
assumption-field-found = constatée
assumption-nothing = aucun
page-assumptions = Que vérifier d’abord

system-stakes-first = { $said } ; le plus gros enjeu repose sur { $name } : { $points }
system-assumptions-figure =
    { $open ->
        [0] Aucune hypothèse ouverte
        [one] Une hypothèse ouverte
       *[other] { $open } hypothèses ouvertes
    }{ $settled ->
        [0] {""}
        [one] , une tranchée
       *[other] , { $settled } tranchées
    }
