# What is wrong with principles and themes, and how they became different.

principles-too-many = There are { $count } principles.
    .hint = Keep at most { $most }: more than that nobody remembers.
principle-asked = It asks for { $count } practices.
    .hint = Ask for 1 to { $most }.
principle-twice = Another principle says the same.
    .hint = Keep one of them.
principle-slogan =
    { $count ->
        [0] It has no practice
        [one] It could have one practice, and { $asked } are asked
       *[other] It could have { $count } practices, and { $asked } are asked
    }: so far it is only said.
    .hint = Type in the table of practices from which level on a capability puts it into practice.
practice-twice = It is there twice.
    .hint = Keep one practice per principle and capability.
practice-of-nothing = It is a practice of principle "{ $principle }", which does not exist.
    .hint = Bring the principle back, or take the practice away.
practice-by-nothing = It is a practice of capability "{ $capability }", which does not exist.
    .hint = Bring the capability back, or take the practice away.
practice-level = It counts from level { $level } on.
    .hint = Give a level of 1 to 5, or take the practice away.

themes-too-many = There are { $count } themes.
    .hint = Keep at most { $most }: a theme is what grows together.
theme-gap = A capability may be { $gap } levels ahead.
    .hint = Give a number of 0 to { $most }.
theme-twice = Another theme has the same name.
    .hint = Give each a name of its own, or keep one of them.
theme-alone =
    { $count ->
        [0] No capability is part of it.
       *[other] Only one capability is part of it.
    }
    .hint = Mark at least two that have to grow together, usually one of each axis.
companion-twice = It is there twice.
    .hint = Keep one of them.
companion-of-nothing = It is part of theme "{ $theme }", which does not exist.
    .hint = Bring the theme back, or take the capability out.
companion-by-nothing = Capability "{ $capability }" does not exist.
    .hint = Bring the capability back, or take it out of the theme.

principle-noun = Principle
principle-field-asked = practices asked
practice-noun = Practice
practice-field-level = from level
practice-name = { $capability } for { $principle }
practice-whole = { $name } from level { $level } on
theme-noun = Theme
theme-field-gap = levels ahead
companion-noun = Part of a theme
companion-name = { $capability } is part of { $theme }
page-principles = What we believe and do
page-alignment = What grows together
