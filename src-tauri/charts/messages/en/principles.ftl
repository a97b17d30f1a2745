# Principles and what lives them: the sentence, what stands beside the picture, its table.

principles-none = No principle is written down yet: type what is believed here, and which practices live it shows here.
principles-unplanned =
    { $count ->
        [one] { $today ->
            [0] The one principle is not lived today.
           *[other] The one principle is lived today.
        }
       *[other] { $today ->
            [0] None of { $count } principles is lived today.
            [one] { $today } of { $count } principles is lived today.
           *[other] { $today } of { $count } principles are lived today.
        }
    }
principles-all =
    { $count ->
        [one] { $today ->
            [0] The plan lives the one principle; today it is not lived.
           *[other] The plan lives the one principle; it is lived today already.
        }
       *[other] The plan lives { $count ->
            [2] both principles
           *[other] all { $count } principles
        }; today { $today ->
            [0] none.
           *[other] { $today }.
        }
    }
principles-slogans =
    { $count ->
        [one] The plan does not live the one principle: { $names } is only said.
       *[other] The plan lives { $covered ->
            [0] none
           *[other] { $covered }
        } of { $count } principles, today { $today ->
            [0] none
           *[other] { $today }
        }; { $names } { $missing ->
            [one] is
           *[other] are
        } only said.
    }
principles-too-few =
    { $count ->
        [one] The plan does not live the one principle: { $names } is lived by fewer practices than asked.
       *[other] The plan lives { $covered ->
            [0] none
           *[other] { $covered }
        } of { $count } principles, today { $today ->
            [0] none
           *[other] { $today }
        }; { $names } { $missing ->
            [one] is
           *[other] are
        } lived by fewer practices than asked.
    }
principles-others = { $count } more
principles-subtitle = A filled square: lived today; a circle: lived by the plan since the period named; an empty square: not lived, would take the level named
principles-subtitle-unplanned = A filled square: lived today; an empty square: not lived, would take the level named
principles-description =
    { $title } A list of { $count ->
        [0] no principle
        [one] one principle
       *[other] { $count } principles
    } and the practices that live them, with the cheapest way to live the rest.
principles-table = Which practices live each principle of { $name }

principles-today = today
principles-level = level { $level }
principles-lived-by = lived by { $lived }, { $asked } asked
principles-slogan = slogan

principles-repair = Cheapest way to live the rest
principles-repair-sum = In all
principles-repair-covered = Every principle is lived as asked: there is no rest.
principles-repair-nothing = Nothing that the plan leaves out would live any more of it.
principles-repair-unplanned = Make a plan: the cheapest way to live the rest shows here then.
principles-repair-unproven = Nothing cheaper was found, but not everything was tried.
principles-repair-short =
    { $count ->
        [one] One principle stays short even then: nothing there is would live it as asked.
       *[other] { $count } principles stay short even then: nothing there is would live them as asked.
    }

principles-hint-slogan = only said: nothing lives it, { $asked } asked
principles-hint-today = { $name }: today, from level { $level } on
principles-hint-since = { $name }: by the plan since { $period }, from level { $level } on
principles-hint-not = { $name }: not lived, would take level { $level }

principles-column-principle = Principle
principles-column-asked = Practices asked
principles-column-practice = Practice
principles-column-level = From level
principles-column-today = Lived today
principles-column-since = By the plan since
principles-column-comes-to = What it comes to
principles-never = never
principles-row-repair = Cheapest way to live the rest: { $name }
