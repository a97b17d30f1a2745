# What a plan adds to the tables of principles and themes, and the sentences above them.

principles-today = Lived today by
principles-at-end = In the end by
principles-none = No principle is written down yet.
principles-some =
    { $count ->
        [one] One principle
       *[other] { $count } principles
    }, { $practices ->
        [0] no practice lives any of them yet.
        [one] lived by one practice.
       *[other] lived by practices in { $practices } places.
    }
practices-no-principle = There is no principle yet that a capability could live.
practices-some =
    { $count ->
        [0] No practice is known yet: type from which level on a capability lives a principle.
        [one] One practice is known.
       *[other] { $count } practices are known.
    }
themes-parts = Capabilities
themes-ahead = Levels that do not count
themes-wasted = Spent on what never counts
themes-none = No theme is written down yet.
themes-some =
    { $count ->
        [one] One theme
       *[other] { $count } themes
    }, { $parts ->
        [0] without any capability yet.
        [one] with one capability.
       *[other] with { $parts } places for capabilities.
    }
companions-no-theme = There is no theme yet that a capability could be part of.
companions-some =
    { $count ->
        [0] No capability is part of a theme yet: mark those that have to grow together.
        [one] One capability is part of a theme.
       *[other] { $count } places in themes are taken.
    }
found-principle =
    { $asked ->
        [one] one practice asked
       *[other] { $asked } practices asked
    }
found-theme =
    { $gap ->
        [0] no level ahead
        [one] one level ahead
       *[other] { $gap } levels ahead
    }
