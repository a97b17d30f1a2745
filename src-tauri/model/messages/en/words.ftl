# Amounts and short words that every screen, chart and file uses.

fte = { $number } FTE
points = { $number } pts
points-in-full =
    { $count ->
        [one] point
       *[other] points
    }

proof-proven = best possible (proven)
proof-bounded = at most { $gap } below the best possible
proof-no-plan-above = no plan is worth more than { $value }
proof-stopped = stopped early

# counts at places where digits would be loud; above ten they are digits
count-in-words =
    { $count ->
        [0] no
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
       *[other] { $count }
    }

either = { $before } or { $last }
all-of = { $before } and { $last }
quoted = “{ $text }”
side-by-side = { $before }; { $next }
