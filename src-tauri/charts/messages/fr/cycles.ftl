# Le graphique des cycles.

cycles-title =
    { $count ->
        [0] Ce plan ne rend possible aucun autre investissement
        [one] Ce plan rend possible un investissement de plus
       *[other] Ce plan rend possibles { $count } investissements de plus
    }{ $most }{ $last }.
cycles-opener =
    { $count ->
        [one] {", "}surtout par { $name }
       *[other] {", "}dont { $count } par { $name }
    }
cycles-nothing = Aucun investissement laissé de côté n’en attend un autre ni un niveau{ $last }.
cycles-no-plan = Sans plan, rien ne devient possible ensuite{ $last }.
cycles-last = {" ; "}le dernier cycle a tenu { $share } de sa promesse
cycles-last-unpromised = {" ; "}le dernier cycle a atteint { $reached }, rien n’avait été promis
cycles-meaning = Possible ensuite : laissé hors du plan, ne pouvait pas commencer d’abord, et a tout ce qu’il lui faut une fois le plan terminé
cycles-description = { $title } Investissements qui deviennent possibles : { $possible }. Cycles passés : { $over }.
cycles-possible = Possible ensuite
cycles-none-possible = Rien de ce qui est laissé de côté n’a tout ce qu’il lui faut une fois le plan terminé.
cycles-one-away = À un besoin près
cycles-over = Cycles passés
cycles-opened = À partir de la fin { OF($when) } : { $parts }
cycles-lacks = Il manque { $what }
cycles-wants-investment = { $name } terminé
cycles-wants-level = { $name } au niveau { $level }
cycles-brought = { $what } (par { $names })
cycles-others = { $count } de plus
cycles-named = { $name } ({ $began } à { $ended })
cycles-when = { $began } à { $ended }
cycles-promised = Promis
cycles-reached = Atteint
cycles-values = Promis { $promised }, atteint { $reached }
cycles-counted =
    { $planned ->
        [0] { $done ->
            [one] { $done } investissement terminé
           *[other] { $done } investissements terminés
        }
       *[other] { $done } terminés, { $planned } prévus
    }
cycles-kept = { $share } de ce qui était promis ; { $counted }
cycles-way = { $name } : { $baseline } → { $reached }, promis { $promised }
cycles-way-unmeasured = { $name } : { $baseline }, promis { $promised }, pas mesuré
cycles-review = Revue : { $text }
cycles-no-review = pas encore écrite
cycles-column-what = Quoi
cycles-column-name = Nom
cycles-column-why = Pourquoi
cycles-column-promised = Promis (points)
cycles-column-reached = Atteint (points)
cycles-table = Cycles : { $name }
value-with-levels = { $value } (dont { $lasting } pour des niveaux à la fin)
cycles-lasting = Ce que valent les niveaux à la fin
cycles-lasts = { $name } : niveau { $now } → { $level }, { $worth } à la fin
