# What a plan adds to the tables of principles and themes, and the sentences above them.

principles-today = Today
principles-at-end = At the end
principles-none = No principle is written down yet.
principles-some =
    { $count ->
        [one] One principle
       *[other] { $count } principles
    }, { $practices ->
        [0] none of them put into practice yet.
        [one] with one practice.
       *[other] with { $practices } practices.
    }
practices-no-principle = There is no principle yet that a capability could put into practice.
practices-some =
    { $count ->
        [0] No capability puts a principle into practice yet: type from which level on one does.
        [one] One capability puts a principle into practice, from the level shown on.
       *[other] Capabilities put principles into practice in { $count } places, from the level shown on.
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
        [one] with one capability that grows in it.
       *[other] with { $parts } capabilities that grow together.
    }
companions-no-theme = There is no theme yet that a capability could be part of.
companions-some =
    { $count ->
        [0] No capability is part of a theme yet: mark those that have to grow together.
        [one] One of { $all } capabilities belongs to a theme.
       *[other] { $count } of { $all } capabilities belong to a theme.
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
