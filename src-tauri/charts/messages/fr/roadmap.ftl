# La feuille de route : ses bandes, ses étapes, ses charges, et ce qui l’entoure.

no-outcome-yet = pas encore de résultat
no-outcome = aucun résultat
no-outcome-short = aucun
step-moves-more = { $lead }, et { $count } de plus
outcomes-move =
    { $count ->
        [one] { $count } résultat progresse
       *[other] { $count } résultats progressent
    }
outcomes-counted =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
outcomes-move-some = des résultats progressent
step-said = Étape { $number } : { $name }, { $when }, { $gain }
step-title = Étape { $number } : { $name }
lane =
    { $axis }, { $count ->
        [one] { $count } investissement
       *[other] { $count } investissements
    }
recorded-to = relevé jusqu’{ AT($when) }
unit-money-thousands = montants en milliers ({ $currency })
unit-people = personnes en équivalents temps plein (ETP)
left-out = Hors du plan ({ $count })
roadmap-description =
    { $starts } investissements sur { $all }, sur cinq bandes et { $periods } { $length ->
        [month] mois
        [half-year] semestres
       *[quarter] trimestres
    }, en { $steps ->
        [0] aucune étape
        [1] une étape
       *[other] { $stepped } étapes
    }, avec dessous la charge de { $funds ->
        [one] { $funded } fonds
       *[other] { $funded } fonds
    } et de { $pools ->
        [one] { $pooled } vivier
       *[other] { $pooled } viviers
    }. { $subtitle }.
roadmap-table = Quand chaque investissement de « { $name } » est en cours
load-of = Charge de « { $name } »
pools-hidden =
    +{ $count } { $count ->
        [one] vivier moins rempli
       *[other] viviers moins remplis
    } que ceux-ci
fte-unit = ETP
thousands-unit = k{ $sign }
limit-one = limite { $most }
limit-range = limite { $least }–{ $most }
limit-carried = { $limit } avec report
carry-over = avec report
full-when =
    { $state ->
        [over] dépassé
       *[full] plein
    } { IN($when) }
full-often =
    { $state ->
        [over] dépassé
       *[full] plein
    } pendant { $count } { $length ->
        [month] mois
        [half-year] semestres
       *[quarter] trimestres
    }
load-all-used = entièrement utilisé
load-over = dépassement de { $amount }
load-free = { $amount } disponibles
load-state = { $used } sur { $there }, { $state }
load-said = { $name }, { $when }, { $used } sur { $there }, { $state }
load-interest = { $amount } d’intérêts de dettes
load-hatched = hachuré : intérêts de dettes
