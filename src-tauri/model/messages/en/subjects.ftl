# Where a problem is, in words.

subject-settings = settings
subject-roadmap = roadmap
subject-plan = plan
subject-decision = decision
subject-page = page { $number }
subject-verdict = verdict on { $id }
subject-need = need of { $id }
subject-estimate = estimate of { $id }
subject-measured = measured values of { $id }
subject-commitment = promise on { $id }
subject-effect = effect of { $output } on { $outcome }
subject-stance = stance of { $stakeholder } on { $investment }
subject-lift = lift of { $stage } by { $capability }
subject-practice = practice of { $principle } by { $capability }
subject-companion = { $capability } in theme { $theme }
subject-brief = brief of { $id }
subject-answer = answer of { $survey } to { $statement }
subject-bridge = teams of { $id }
subject-placement = place of { $id }
subject-talk = talk of { $team } with { $other }
subject-ownership = owner of { $id }
subject-expectation = what is expected of { $rank } in { $skill }
subject-influence = influence of { $from } on { $to }
subject-push = push of { $investment } on { $blade }
subject-comparison = comparison of { $driver } with { $than }
subject-link = share of { $driver } on { $outcome }
subject-key =
    delivery metric { $key ->
        [deployment_frequency] deployment frequency
        [lead_time] lead time
        [change_failure_rate] change failure rate
       *[time_to_restore] time to restore
    }
subject-shortening = { $name } shortened by { $investment }
subject-lasting = worth of levels of { $id }
subject-repayment = repayment of { $name } by { $investment }
subject-item = { $noun } { $id }

at-place = { $place }: { $said }
