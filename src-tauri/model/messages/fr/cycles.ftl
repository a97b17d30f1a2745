# Cycles : ce qui n’y va pas, ce qui y a changé, et ce que le suivant reprend.

cycles-too-many = Il y a { $count } cycles.
    .hint = En garder au plus { $most }.
cycle-value = Ce qu’il a promis ou atteint est hors limites.
    .hint = Donner au plus mille milliards de points.
cycle-count = Il compte { $count } investissements.
    .hint = En donner au plus { $most }.
cycle-outcomes = Il parle de { $count } résultats.
    .hint = En garder au plus { $most }.
cycle-measure = Le chemin du résultat { $name } est hors limites.
    .hint = Donner des mesures d’au plus un milliard.
cycle-text = Un de ses textes est trop long.
    .hint = Donner une revue d’au plus { $most } caractères, et des noms d’au plus { $name }.
cycle-review = Personne n’a écrit ce qui y a été appris.
    .hint = Écrire sa revue dans le tableau des cycles.
cycle-ends = Il commence { IN($began) } et finit avant { THE($ended) }.
    .hint = Le faire finir après son début.
cycle-not-over = Il finit avant { THE($ended) }, et la feuille de route commence { IN($first) }.
    .hint = Le faire finir là où la feuille de route commence, ou plus tôt.
cycle-overlaps = Il se déroule en même temps que { $name }.
    .hint = Faire commencer un cycle là où le précédent finit.

cycle-noun = Cycle
cycle-field-began = commence
cycle-field-ended = finit avant
cycle-field-promised = promis
cycle-field-reached = atteint
cycle-field-planned = prévus
cycle-field-done = terminés
cycle-field-outcomes = résultats
cycle-field-review = revue
cycle-field-account = repris
cycle-way = { $name } (de { $baseline }, promis { $promised }, atteint { $reached })
cycle-nothing-measured = pas mesuré
cycle-no-outcome = aucun
page-cycles = Ce qui devient possible ensuite

cycle-name = Cycle { $number }
cycle-more = … et { $count } de plus
cycle-done =
    { $count ->
        [one] Un investissement est noté comme terminé et n’est plus à planifier : { $names }.
       *[other] { $count } investissements sont notés comme terminés et ne sont plus à planifier : { $names }.
    }
cycle-level = { $name } commence au niveau { $level } au lieu de { $was }.
cycle-level-early = Le livrable { $output } est là et porte { $name } au niveau { $level }, mais le niveau d’avant manque : { $name } commence au niveau { $now }.
cycle-effect-held = Ce que { $output } apporte à { $outcome } compte dès que son thème est aligné : cela attend { $with }.
cycle-effect-late = Le livrable { $output } ne fait bouger { $outcome } que plus tard : le mesurer, ce n’est plus planifié.
cycle-rule-choose =
    { $count ->
        [one] La règle { $name } en permet maintenant au plus { $most } : un est terminé.
       *[other] La règle { $name } en permet maintenant au plus { $most } : { $count } sont terminés.
    }
cycle-rule-gone = La règle { $name } est laissée de côté : tout ce qu’elle concernait est terminé.
cycle-pushes =
    { $count ->
        [one] Une poussée du volant est passée avec ce qui est terminé : regarder où commence sa pale.
       *[other] { $count } poussées du volant sont passées avec ce qui est terminé : regarder où commencent leurs pales.
    }
cycle-trained =
    { $count ->
        [one] Un investissement terminé a formé des personnes : regarder combien tiennent chaque échelon.
       *[other] { $count } investissements terminés ont formé des personnes : regarder combien tiennent chaque échelon.
    }
cycle-unmeasured = Le résultat { $name } n’a pas été mesuré : il commence à { $baseline } comme avant, et ce qui est terminé ne le fait plus bouger.
cycle-target-reached = Le résultat { $name } a atteint sa cible avec { $at } : il ne vaut rien tant qu’il n’a pas une nouvelle cible et une nouvelle valeur.
cycle-baseline = Le résultat { $name } commence à { $at }, sa dernière mesure, au lieu de { $was } ; le chemin qui reste vaut { $worth } sur { $before }.
cycle-underway =
    { $count ->
        [one] Un investissement a été commencé par le plan et n’est pas terminé ; il reste entier, car ce qui en reste n’est pas noté : { $names }.
       *[other] { $count } investissements ont été commencés par le plan et ne sont pas terminés ; ils restent entiers, car ce qui en reste n’est pas noté : { $names }.
    }
cycle-window-over =
    { $count ->
        [one] La période avant laquelle un investissement devait être terminé est passée ; il n’en a plus : { $names }.
       *[other] Les périodes avant lesquelles { $count } investissements devaient être terminés sont passées ; ils n’en ont plus : { $names }.
    }
cycle-limits = Les fonds et les équipes ont les montants des périodes qui restent, puis le dernier connu pour { $periods } de plus.
cycle-left-over =
    { $count ->
        [one] Ce qui reste de { $names } n’est pas repris, car personne n’a noté ce qui a été dépensé.
       *[other] Ce qui reste de { $names } n’est pas repris, car personne n’a noté ce qui en a été dépensé.
    }
cycle-steps-over =
    { $count ->
        [one] Une étape est passée : { $names }.
       *[other] { $count } étapes sont passées : { $names }.
    }
cycle-step-cut = Une partie de l’étape { $name } est passée : ce qu’elle doit gagner n’est plus demandé.
cycle-pins-over =
    { $count ->
        [one] Un investissement devait commencer dans une période qui est passée ; il est libre maintenant : { $names }.
       *[other] { $count } investissements devaient commencer dans des périodes qui sont passées ; ils sont libres maintenant : { $names }.
    }
cycle-shocks-over =
    { $count ->
        [one] Un aléa est passé : { $names }.
       *[other] { $count } aléas sont passés : { $names }.
    }
cycle-rules-over =
    { $count ->
        [one] La fenêtre d’une règle est passée, et la règle avec elle : { $names }.
       *[other] Les fenêtres de { $count } règles sont passées, et les règles avec elles : { $names }.
    }
cycle-contracts-over =
    { $count ->
        [one] La date d’un contrat est passée ; il ne limite rien tant qu’il n’en a pas une nouvelle : { $names }.
       *[other] Les dates de { $count } contrats sont passées ; ils ne limitent rien tant qu’ils n’en ont pas de nouvelles : { $names }.
    }
cycle-promises-over =
    { $count ->
        [one] Un investissement était promis pour une période qui est passée ; le promettre de nouveau : { $names }.
       *[other] { $count } investissements étaient promis pour des périodes qui sont passées ; les promettre de nouveau : { $names }.
    }
cycle-scenarios =
    { $count ->
        [one] Un scénario est du cycle qui est passé et reste dans son document : { $names }.
       *[other] { $count } scénarios sont du cycle qui est passé et restent dans son document : { $names }.
    }

lasting-twice = Elle y est deux fois.
    .hint = Garder une seule valeur par capacité.
lasting-worth = Un niveau y vaut { $points } points à la fin.
    .hint = Donner de 1 point à { $most }, ou retirer la valeur.
lasting-of-nothing = La capacité « { $capability } » n’existe pas.
    .hint = Rétablir la capacité, ou retirer la valeur.
lasting-never = Rien ne porte { $name } à son prochain niveau : cela ne vaut jamais rien.
    .hint = Laisser un investissement l’élever, ou retirer la valeur.
lasting-noun = Valeur durable
lasting-whole = { $name } : { $worth } par niveau
lasting-field = valeur de chaque niveau à la fin
