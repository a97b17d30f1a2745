# What is known of each investment: the sentence, what stands beside the checklist, its table.

briefs-none = No brief is written yet.
briefs-empty = No brief is written yet: type answers to seven questions below.
briefs-nothing-in =
    { $of ->
        [roadmap] The roadmap has no investment yet: there is nothing to ask.
       *[plan] No investment is in the plan: there is nothing to ask.
    }
briefs-all =
    { $count ->
        [one] { $of ->
            [roadmap] The one investment of the roadmap has answered all seven questions.
           *[plan] The one investment of the plan has answered all seven questions.
        }
       *[other] { $of ->
            [roadmap] Every investment of the roadmap has answered all seven questions.
           *[plan] Every investment of the plan has answered all seven questions.
        }
    }
briefs-no-answer =
    { $of ->
        [roadmap] The investments of the roadmap answer none of their questions
       *[plan] The plan answers none of its questions
    }; { $name } ({ $cost }) costs most.
briefs-some =
    { $of ->
        [roadmap] The investments of the roadmap answer { $share } of their questions
       *[plan] The plan answers { $share } of its questions
    }; { $name } ({ $cost }) has answered { $answered ->
        [0] none.
       *[other] { $answered } of 7.
    }
briefs-subtitle = A filled square with a tick: answered; an empty square: open; first those that have answered least, then the most expensive
briefs-description =
    { $title } A checklist of seven questions about { $count ->
        [0] no investment
        [one] one investment
       *[other] { $count } investments
    }, with what is answered and what to ask first.
briefs-table = Which of seven questions are answered about each investment of { $name }

briefs-answered-by = Answered by
briefs-count = { $answered } of { $all }
briefs-more =
    { $count ->
        [one] and 1 more; it is in the table
       *[other] and { $count } more; all are in the table
    }

briefs-comes-to = What it comes to
briefs-worth = Counting only what is answered, the plan is worth { $trusted } of { $value }.
briefs-worth-unplanned = Make a plan: what it is worth as far as it is answered shows here then.
briefs-ask-first = Ask first
briefs-ask-all = None of the { $all } questions is answered.
briefs-ask-nothing = Every question is answered: there is nothing left to ask.

briefs-hint-answered = { $answered } of 7 questions answered
briefs-hint-answer = { $question }: { $answer }
briefs-hint-open = { $question }: open

briefs-column-investment = Investment
briefs-column-cost = Cost, { $currency }
briefs-column-answered = Answered
