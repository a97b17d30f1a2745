# Culture and safety as teams answered: the sentence, what stands beside the picture, its table.

culture-none =
    { $count ->
        [0] No team has been asked yet: name what they are asked, and which team answered when shows here.
       *[other] No team has been asked yet: type a survey, and how its answers stand shows here.
    }
culture-all-hidden =
    { $count ->
        [one] The one survey has
       *[other] All { $count } surveys have
    } fewer than { $least } people: nothing of what they said is shown.
culture-no-answer =
    { $count ->
        [one] The survey has
       *[other] The { $count } surveys have
    } no answer yet: type the means in the table of answers.
culture-title = { $about ->
        [culture] Culture is { $band ->
            [low] pathological
            [middle] bureaucratic
           *[high] generative
        }
       *[safety] Safety is { $band ->
            [low] low
            [middle] middling
           *[high] high
        }
    } at { $mean } of 7{ $trend }{ $weakest }.
culture-trend-up = , { $by } more than in the surveys before
culture-trend-down = , { $by } less than in the surveys before
culture-trend-same = , as in the surveys before
culture-weakest = ; weakest is { $name } at { $mean }
culture-meaning = A filled sign is now, empty ones are the surveys before, circles for culture and squares for safety; a thin line shows how far answers are spread; the scale is cut in equal thirds
culture-description =
    { $title } One scale of 1 to 7 with { $teams ->
        [0] no team
        [one] one team
       *[other] { $teams } teams
    } and each statement, and what would address the weakest.
culture-table = Culture and safety at { $name }

culture-band = { $about ->
        [culture] { $band ->
            [low] pathological
            [middle] bureaucratic
           *[high] generative
        }
       *[safety] { $band ->
            [low] low
            [middle] middling
           *[high] high
        }
    }
culture-all-teams = All teams
culture-too-few = Fewer than { $least } people: not shown

culture-standing = { $about ->
        [culture] culture
       *[safety] safety
    } { $mean } of 7, { $band }
culture-standing-moved = { $about ->
        [culture] culture
       *[safety] safety
    } { $mean } of 7, { $band }, { $change } since the survey before
culture-hint-asked =
    { $people ->
        [one] one person, { $month }
       *[other] { $people } people, { $month }
    }
culture-hint-hidden =
    { $count ->
        [one] one survey of fewer than { $least } people is not shown
       *[other] { $count } surveys of fewer than { $least } people are not shown
    }
culture-hint-clear = more than chance
culture-hint-chance = may be chance
culture-hint-spread = spread { $spread }
culture-hint-people =
    { $people ->
        [one] one person
       *[other] { $people } people
    }

culture-advice = What would help where it is weakest
culture-advice-none = No statement is below 5 of 7: there is nothing weak to address.
culture-advice-unknown = Once answers are shown, what would help stands here.
culture-weak = { $mean }: { $name }
culture-others =
    { $count ->
        [one] one more
       *[other] { $count } more
    }
culture-way-unnamed = Nothing is named that makes it truer: name a capability in the table of statements.
culture-way-planned = The plan raises { $capability } from level { $now } to { $level }, higher from { $period } on, by { $names }.
culture-way-left-out = The plan leaves { $capability } at level { $now }; { $names } would raise it for { $cost }.
culture-way-nothing = { $capability } stays at level { $now }: nothing that can be chosen raises it.

culture-column-what = Who or what
culture-column-about = About
culture-column-mean = Mean
culture-column-band = Band
culture-column-change = Since before
culture-column-spread = Spread
culture-column-people = People
culture-column-way = What would help
culture-row-survey = { $team }, { $month }
