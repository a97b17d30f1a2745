# The four keys of delivery: their names, what is wrong with them, and how they became different.

key-deployment-frequency = Deployment frequency
key-lead-time = Lead time for changes
key-change-failure-rate = Change failure rate
key-time-to-restore = Time to restore
scale-log = logarithmic
scale-linear = linear

key-twice = This metric is there twice; the first counts.
    .hint = Keep one outcome for each metric.
key-of-nothing = Outcome "{ $outcome }", which is this metric, does not exist.
    .hint = Bring the outcome back, or name another one.
key-outcome-twice = Outcome { $name } is another delivery metric too.
    .hint = Keep one metric for each outcome.
key-direction =
    Of outcome { $name } { $way ->
        [up] less
       *[down] more
    } is better, and of this metric { $way ->
        [up] more
       *[down] less
    } is.
    .hint = Mend which way of the outcome is better, or name another one.
key-scale = Outcome { $name } has values that are not above nothing: it cannot be drawn on a logarithmic scale.
    .hint = Draw it on a linear scale, or mend baseline, target and measured values.
key-guard =
    As measured in { $period }, { $speed ->
        [deployment_frequency] deployment frequency
       *[lead_time] lead time
    } is better than at the start and { $stability ->
        [change_failure_rate] the change failure rate
       *[time_to_restore] time to restore
    } is worse.
    .hint = Do first what makes delivery more stable, or measure again.

key-noun = Delivery metric
key-whole = { $name }: { $outcome }
key-field-outcome = outcome
key-field-scale = scale
page-delivery = The four delivery metrics
