# The table of assessments.

assessments = Assessments
assessments-counted =
    { $count ->
        [1] { $count } assessment
       *[other] { $count } assessments
    }
assessment-new = New assessment
assessment-column-month = Month
assessment-column-assessor = Assessed by
assessment-column-declared = Level said
assessment-column-evidenced = Level seen
assessment-column-evidence = Evidence
assessments-go-along =
    { $count ->
        [1] One assessment goes with it.
       *[other] { $count } assessments go with it.
    }
