# Les montants et les mots courts que chaque écran, graphique et fichier emploie.

fte = { $number } ETP
points = { $number } pts
points-in-full =
    { $count ->
        [one] point
       *[other] points
    }

proof-proven = meilleur possible (prouvé)
proof-bounded = au plus { $gap } sous le meilleur possible
proof-no-plan-above = aucun plan ne vaut plus de { $value }
proof-stopped = arrêté avant la fin

# les nombres là où des chiffres crieraient ; au-delà de dix ce sont des chiffres
count-in-words =
    { $count ->
        [0] aucun
        [1] un
        [2] deux
        [3] trois
        [4] quatre
        [5] cinq
        [6] six
        [7] sept
        [8] huit
        [9] neuf
        [10] dix
       *[other] { $count }
    }

either = { $before } ou { $last }
all-of = { $before } et { $last }
quoted = « { $text } »
side-by-side = { $before } ; { $next }
