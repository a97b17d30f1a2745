# The chart of the four keys of delivery.

rate-hourly = hourly
rate-daily = daily
rate-weekly = weekly
rate-monthly = monthly
rate-yearly = yearly
delivery-none = No outcome is said to be one of the four delivery metrics yet.
delivery-title = { $name } is furthest from its target, with { $left } of the way left; { $guard }.
delivery-reached =
    { $count ->
        [one] The one delivery metric that is followed is at its target
       *[other] All { $count } delivery metrics that are followed are at their targets
    }; { $guard }.
delivery-guard-unknown = speed and stability are not both followed
delivery-guard-held = at no time is delivery faster but less stable than at the start
delivery-guard-broken = in { $periods } delivery is faster but less stable than at the start
delivery-meaning = Frequencies and times by factors: equal distances are equal factors
delivery-units = values at the end of each { $length ->
        [month] month
        [half_year] half-year
       *[quarter] quarter
    }
delivery-description = { $title } Small charts of { $count ->
        [one] one delivery metric
       *[other] { $count } delivery metrics
    } over time.
delivery-key-goes-on = if it goes on like this
delivery-key-marked = faster than at the start, and less stable
delivery-advice = What would move what is furthest
delivery-no-advice = Every delivery metric is at its target.
delivery-left = { $name }: { $left } of the way left
delivery-raises = { $name } ({ $capability } to level { $level })
delivery-planned = Of what the plan still brings, { $name } moves it most: { $share } of the way from { $when } on.
delivery-left-out = Of what is left out, { $name } would move it most: { $share }.
delivery-nothing-moves = Nothing that is still to come moves it: say which output does.
delivery-guards = Speed and stability
delivery-held = Never is delivery faster and less stable than at the start.
delivery-no-pair = Follow one metric of speed and one of stability to see whether both get better.
delivery-pair = { $speed } and { $stability }
delivery-broken =
    In { $periods } the first is better than at the start and the second worse, { $how ->
        [measured] as measured.
        [expected] if it goes on like this.
       *[both] as measured and if it goes on like this.
    }
delivery-unguarded = In { $periods } the plan pushes the first and not yet the second.
delivery-others =
    { $count ->
        [one] one more
       *[other] { $count } more
    }
delivery-faster = Faster by { $faster }; more stable by nothing.
delivery-safer = More stable by { $safer }, from { $since } on; faster by nothing.
delivery-both = Faster by { $faster }; more stable by { $safer }, from { $since } on.
delivery-column-key = Delivery metric
delivery-column-outcome = Outcome
delivery-column-unit = Unit
delivery-column-period = Period
delivery-column-measured = Measured
delivery-column-expected = Expected by the plan
delivery-column-goes-on = As it goes on
delivery-column-guard = Pulls apart from
delivery-table = The four delivery metrics: { $name }
