# What is added to the tables of feedback loops, and the sentence above what shortens them.

loops-end = In the end
loops-help = What would shorten it
shortenings-no-loop = There is no feedback loop yet that an investment could shorten.
shortenings-some =
    { $count ->
        [0] No investment is said to shorten a feedback loop yet.
        [one] One investment shortens a feedback loop.
       *[other] Investments shorten feedback in { $count } places.
    }
