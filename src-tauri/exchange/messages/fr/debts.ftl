# Les tableaux des dettes et de ce qui les rembourse.

debts = Dettes
repayments = Remboursements
debts-counted =
    { $count ->
        [1] { $count } dette
       *[other] { $count } dettes
    }
repayments-counted =
    { $count ->
        [1] { $count } remboursement
       *[other] { $count } remboursements
    }
debt-new = Nouvelle dette
debt-column = Dette
debt-column-pool = Payée par
debt-column-principal =
    À rembourser aujourd’hui (ETP pendant un { $length ->
        [month] mois
        [half-year] semestre
       *[quarter] trimestre
    })
debt-column-interest =
    Intérêts du premier { $length ->
        [month] mois
        [half-year] semestre
       *[quarter] trimestre
    } (ETP)
debt-column-growth =
    Croissance par { $length ->
        [month] mois
        [half-year] semestre
       *[quarter] trimestre
    }
debt-column-note = Note
debts-go-along =
    { $count ->
        [1] Une dette qu’il paie disparaît avec lui.
       *[other] { $count } dettes qu’il paie disparaissent avec lui.
    }
repayments-go-along =
    { $count ->
        [1] Un remboursement disparaît avec.
       *[other] { $count } remboursements disparaissent avec.
    }
