# The tables of debts and of what repays them.

debts = Debts
repayments = Repayments
debts-counted =
    { $count ->
        [1] { $count } debt
       *[other] { $count } debts
    }
repayments-counted =
    { $count ->
        [1] { $count } repayment
       *[other] { $count } repayments
    }
debt-new = New debt
debt-column = Debt
debt-column-pool = Paid by
debt-column-principal =
    To repay today (FTE for a { $length ->
        [month] month
        [half-year] half-year
       *[quarter] quarter
    })
debt-column-interest =
    Interest in the first { $length ->
        [month] month
        [half-year] half-year
       *[quarter] quarter
    } (FTE)
debt-column-growth =
    Growth per { $length ->
        [month] month
        [half-year] half-year
       *[quarter] quarter
    }
debt-column-note = Note
debts-go-along =
    { $count ->
        [1] One debt that it pays for goes with it.
       *[other] { $count } debts that it pays for go with it.
    }
repayments-go-along =
    { $count ->
        [1] One repayment goes with it.
       *[other] { $count } repayments go with it.
    }
