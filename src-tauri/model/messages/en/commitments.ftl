# What is wrong with commitments, and how they became different.

committed-twice = There are two promises on it.
    .hint = Keep one promise per investment.
commitment-outdated = It is about investment "{ $investment }", which does not exist.
    .hint = Bring the investment back, or take the promise away.
commitment-outside =
    { $count ->
        [one] One of its periods is after the one period of the roadmap.
       *[other] One of its periods is after the { $count } periods of the roadmap.
    }
    .hint = Make the roadmap longer, or choose a period within it. It is kept as it was.

commitment-known = known since { $period }
commitment-promised = promised for { $period }
commitment-done = done in { $period }
commitment-nothing = nothing is promised
commitment-field-known = known since
commitment-field-promised = promised
commitment-field-done = done
commitment-no-period = nothing

commitment-noun = Promise
page-commitments = Promises
