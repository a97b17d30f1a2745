# Le plan dans de nombreuses simulations : à quel point il est sûr, et de quoi dépend sa valeur.

nothing-uncertain = Rien n’est encore incertain : il n’y a rien à dessiner.
nothing-uncertain-fan = Ajoutez un coût minimal et maximal, une durée minimale et maximale ou une chance de faisabilité aux investissements dont vous êtes le moins sûr : ce graphique montrera alors à quel point la valeur du plan est sûre.
nothing-uncertain-tornado = Ajoutez un coût minimal et maximal, une durée minimale et maximale ou une chance de faisabilité aux investissements dont vous êtes le moins sûr : ce graphique montrera alors à quel point le plan est sûr, et de quoi cela dépend.
no-futures = aucune simulation tirée
column-what-to-add = Ce qu’il faut ajouter
fan-units =
    { $drawn } · valeur en points, jusqu’à la fin de chaque { $length ->
        [month] mois
        [half-year] semestre
       *[quarter] trimestre
    }
fan-description =
    { $title } Des bandes de 50, 80 et 95 pour cent des simulations sur { $count } { $length ->
        [month] mois
        [half-year] semestres
       *[quarter] trimestres
    }, avec leur médiane et le plan.
fan-mean = { $value } en moyenne
fan-tenth = 1 simulation sur 10 apporte moins de { $value }
fan-plan = plan { $value }
fan-median = médiane { $value }
fan-half = 50 % des simulations
fan-band = { $share } %
fan-half-range = 50 % des simulations : { $from } à { $to }
fan-band-range = { $share } % : { $from } à { $to }
fan-said = Jusqu’à { $all }
fan-table = À quel point la valeur de « { $name } » est sûre, dans { $drawn }
column-until = Jusqu’à la fin de
column-plan-points = Plan (points)
column-percentile = Centile { $share } (points)

# ce dont la valeur dépend
tornado-subtitle = Chaque barre fait varier une donnée de son minimum à son maximum, tout le reste comme prévu
tornado-units = { $drawn } · valeur totale en points
tornado-description = { $title } Barres : { $count }, la plus large en haut.
tornado-nothing = Rien de ce qui est estimé ne fait bouger la valeur de { $value }.
tornado-down = Ce qui compte le plus : { $input }, qui peut faire descendre la valeur de { $planned } à { $least }.
tornado-between = Ce qui compte le plus : { $input } ; la valeur se situe entre { $least } et { $most }.
points-unit = pts
as-planned = comme prévu { $value }
swing-said = { $name } : { $low } si { $if_low }, { $high } si { $if_high }
swing-end = { $value } si { $end }
tornado-table = Ce qui fait le plus bouger la valeur de « { $name } », dans { $drawn }
column-input = Donnée
column-low = Minimum
column-at-low = Valeur au minimum (points)
column-high = Maximum
column-at-high = Valeur au maximum (points)
