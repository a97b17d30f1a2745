# The tables of principles, practices, themes and what grows together in them.

principles = Principles
practices = Practices
themes = Themes
companions = Capabilities of themes
principles-counted =
    { $count ->
        [1] { $count } principle
       *[other] { $count } principles
    }
practices-counted =
    { $count ->
        [1] { $count } practice
       *[other] { $count } practices
    }
themes-counted =
    { $count ->
        [1] { $count } theme
       *[other] { $count } themes
    }
companions-counted =
    { $count ->
        [1] { $count } capability of a theme
       *[other] { $count } capabilities of themes
    }
principle-new = New principle
principle-column = Principle
principle-column-asked = Practices asked
principle-not-asked = is not a whole number from 1 to { $most }
practices-go-along =
    { $count ->
        [1] One practice goes with it.
       *[other] { $count } practices go with it.
    }
theme-new = New theme
theme-column = Theme
theme-column-gap = Levels ahead
theme-no-gap = is not a whole number from 0 to { $most }
companion-yes = yes
companion-not-said = says neither yes nor no
companions-go-along =
    { $count ->
        [1] One place in a theme goes with it.
       *[other] { $count } places in themes go with it.
    }
