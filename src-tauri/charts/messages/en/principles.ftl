# Principles and what lives them: the sentence, what stands beside the picture, its table.

principles-none = No principle is written down yet: type what is believed here, and the practices behind it show here.
principles-unplanned =
    { $count ->
        [one] { $today ->
            [0] The one principle is not in practice today.
           *[other] The one principle is in practice today.
        }
       *[other] { $today ->
            [0] None of { $count } principles is in practice today.
            [one] { $today } of { $count } principles is in practice today.
           *[other] { $today } of { $count } principles are in practice today.
        }
    }
principles-all =
    { $count ->
        [one] { $today ->
            [0] The plan puts the one principle into practice; today it is not.
           *[other] The plan keeps the one principle in practice; it is so today already.
        }
       *[other] The plan puts { $count ->
            [2] both principles
           *[other] all { $count } principles
        } into practice; today { $today ->
            [0] none is.
            [one] one is.
           *[other] { $today } are.
        }
    }
principles-slogans =
    { $count ->
        [one] The plan does not put the one principle into practice: { $names } stays mere words.
       *[other] The plan puts { $covered ->
            [0] none
           *[other] { $covered }
        } of { $count } principles into practice, today { $today ->
            [0] none
           *[other] { $today }
        }; { $names } { $missing ->
            [one] stays
           *[other] stay
        } mere words.
    }
principles-too-few =
    { $count ->
        [one] The plan does not put the one principle into practice: { $names } has fewer practices than asked.
       *[other] The plan puts { $covered ->
            [0] none
           *[other] { $covered }
        } of { $count } principles into practice, today { $today ->
            [0] none
           *[other] { $today }
        }; { $names } { $missing ->
            [one] has
           *[other] have
        } fewer practices than asked.
    }
principles-others = { $count } more
principles-subtitle = A filled square: in practice today; a circle: by the plan, from the date shown on; an empty square: not in practice, would take the level named
principles-subtitle-unplanned = A filled square: in practice today; an empty square: not in practice, would take the level named
principles-description =
    { $title } A list of { $count ->
        [0] no principle
        [one] one principle
       *[other] { $count } principles
    } with their practices, and the cheapest way to put the rest into practice.
principles-table = The practices of each principle of { $name }

principles-today = today
principles-level = level { $level }
principles-lived-by = { $lived } in use, { $asked } asked
principles-slogan = no practice yet

principles-repair = Cheapest way to the rest
principles-repair-sum = In all
principles-repair-covered = Every principle has the practices asked: there is no rest.
principles-repair-nothing = Nothing that the plan leaves out would put more of it into practice.
principles-repair-unplanned = Make a plan: the cheapest way to the rest shows here then.
principles-repair-unproven = Nothing cheaper was found, but not everything was tried.
principles-repair-short =
    { $count ->
        [one] One principle stays short even then: nothing there is would give it the practices asked.
       *[other] { $count } principles stay short even then: nothing there is would give them the practices asked.
    }

principles-hint-slogan = mere words: no practice yet, { $asked } asked
principles-hint-today = { $name }: today, from level { $level } on
principles-hint-since = { $name }: by the plan since { $period }, from level { $level } on
principles-hint-not = { $name }: not in practice, would take level { $level }

principles-column-principle = Principle
principles-column-asked = Practices asked
principles-column-practice = Practice
principles-column-level = From level
principles-column-today = In use today
principles-column-since = By the plan since
principles-column-comes-to = What it comes to
principles-never = never
principles-row-repair = Cheapest way to the rest: { $name }
