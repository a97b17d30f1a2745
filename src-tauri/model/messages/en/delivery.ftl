# The four keys of delivery: their names, what is wrong with them, and how they became different.

key-deployment-frequency = Deployment frequency
key-lead-time = Lead time for changes
key-change-failure-rate = Change failure rate
key-time-to-restore = Time to restore
scale-log = by factors
scale-linear = by amounts

key-twice = This key is there twice; the first counts.
    .hint = Keep one outcome for each key.
key-of-nothing = Outcome "{ $outcome }", which is this key, does not exist.
    .hint = Bring the outcome back, or name another one.
key-outcome-twice = Outcome { $name } is another key too.
    .hint = Keep one key for each outcome.
key-direction =
    Of outcome { $name } { $way ->
        [up] less
       *[down] more
    } is better, and of this key { $way ->
        [up] more
       *[down] less
    } is.
    .hint = Mend which way of the outcome is better, or name another one.
key-scale = Outcome { $name } has values that are not above nothing: it is not drawn by factors.
    .hint = Draw it by amounts, or mend baseline, target and measured values.
key-guard =
    As measured in { $period }, { $speed ->
        [deployment_frequency] deployment frequency
       *[lead_time] lead time
    } is better than at the beginning and { $stability ->
        [change_failure_rate] the change failure rate
       *[time_to_restore] time to restore
    } is worse.
    .hint = Do first what makes delivery more stable, or measure again.

key-noun = Delivery key
key-whole = { $name }: { $outcome }
key-field-outcome = outcome
key-field-scale = drawn
page-delivery = The four keys of delivery
