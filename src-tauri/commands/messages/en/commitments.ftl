# Promising a plan, and the sentence above the table of commitments.

promise-label = Promise this plan
promise-done =
    { $count ->
        [one] One investment is promised for when the plan ends it.
       *[other] { $count } investments are promised, each for when the plan ends it.
    }
promise-nothing-new = Everything in the plan was promised before; nothing of it is moved.
promise-outdated = The plan was made before the last edit, so it cannot be promised.
    .hint = Plan again first.

commitments-none = Nothing is promised yet: promise this plan, or type for when single investments are promised.
commitments-some =
    { $count ->
        [0] Nothing is promised yet.
        [one] The one promise is { $done ->
            [0] not done yet.
           *[other] done.
        }
       *[other] { $done ->
            [0] None of { $count } promises is done yet.
            [one] One of { $count } promises is done.
           *[other] { $done } of { $count } promises are done.
        }
    }
