# Promising a plan, and the sentence above the table of commitments.

promise-label = Promise this plan
promise-done =
    { $count ->
        [one] One investment is promised for the period in which the plan ends it.
       *[other] { $count } investments are promised, each for the period in which the plan ends it.
    }
promise-nothing-new = Everything in the plan was promised before; nothing of it is moved.
promise-outdated = The plan was made before the last edit, so it cannot be promised.
    .hint = Plan again first.

commitments-none = Nothing is promised yet: promise this plan, or type the periods of single investments.
commitments-some =
    { $count ->
        [one] One commitment
       *[other] { $count } commitments
    }, { $done ->
        [0] none of them done yet.
       *[other] { $done } of them done.
    }
