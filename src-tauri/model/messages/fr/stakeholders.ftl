# Ce qui ne va pas chez les parties prenantes et leurs positions, ce qui y a changé, et ce qu’un plan leur demande.

stakeholder-power = Son pouvoir est de { $power }.
    .hint = Donner un pouvoir de 1 (ne peut rien arrêter) à 5 (peut tout arrêter).
stakeholder-interest = Son intérêt est de { $interest }.
    .hint = Donner un intérêt de 1 (regarde à peine) à 5 (regarde tout).
stakeholder-bears = Elle supporte un changement de { $bears } par période.
    .hint = Donner un nombre de 0 à { $most }, ou aucun si ce n’est pas limité.
stakeholder-twice = Une autre partie prenante porte le même nom.
    .hint = Donner à chacune un nom à elle, ou n’en garder qu’une.
stance-twice = Elle est là deux fois.
    .hint = Ne garder qu’une position par partie prenante et investissement.
stance-of-nobody = C’est celle de la partie prenante « { $stakeholder } », qui n’existe pas.
    .hint = Rétablir la partie prenante, ou retirer la position.
stance-on-nothing = Elle porte sur l’investissement « { $investment } », qui n’existe pas.
    .hint = Rétablir l’investissement, ou retirer la position.
stance-leaning = Elle penche de { $leaning }.
    .hint = Donner un avis de −2 (fortement contre) à +2 (fortement pour).
stance-load = Elle demande un changement de { $load }.
    .hint = Donner un changement de 0 à { $most }.
change-overload =
    { $name } doit supporter un changement de { $load } { IN($period) }, pour un maximum de { $bears } : par { $names }.{ $more ->
        [0] {""}
        [one] {" "}C’est aussi le cas dans une autre période.
       *[other] {" "}C’est aussi le cas dans { $more } autres périodes.
    }
    .hint = Déplacer l’un d’eux vers une autre période, demander moins de changement, ou relever ce qui est supporté.

stakeholder-field-power = pouvoir
stakeholder-field-interest = intérêt
stakeholder-field-bears = changement supporté par période
stakeholder-unlimited = non limité
stance-field-leaning = avis
stance-field-load = changement demandé
stance-name = { $stakeholder } sur { $investment }
stance-whole = { $name } : { $leaning }, changement { $load }

stakeholder-noun = Partie prenante
stance-noun = Position
page-stakeholders = Qui doit être gagné
