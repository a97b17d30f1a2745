# Ce que coûte la dette : sa phrase, ce qui est à côté, son tableau.

debt-none = Aucune dette technique n’est encore décrite.
debt-repaid-tips = Le plan rembourse { $share } de ce qui est dû d’ici la fin { OF($when) } et { $freed } ; sans rien rembourser, { $name } bascule { AT($tips) }.
debt-repaid = Le plan rembourse { $share } de ce qui est dû d’ici la fin { OF($when) } et { $freed } ; même sans rien rembourser, aucune dette ne basculerait.
debt-frees =
    libère { $people } au dernier { $length ->
        [month] mois
        [half-year] semestre
       *[quarter] trimestre
    }
debt-frees-later = ne libère des personnes qu’après la feuille de route
debt-unpaid-tips = Le plan ne rembourse aucune dette ; { $name } bascule { AT($tips) } : la laisser a dès lors coûté plus que n’aurait coûté son remboursement.
debt-tips = Sans rien rembourser, { $name } bascule { AT($tips) } : la laisser a dès lors coûté plus que n’aurait coûté son remboursement.
debt-quiet =
    { $count ->
        [one] Une dette prend
       *[other] { $count } dettes prennent
    } { $people } au premier { $length ->
        [month] mois
        [half-year] semestre
       *[quarter] trimestre
    } ; sans rien rembourser, aucune ne bascule avant la fin de la feuille de route.
debt-subtitle =
    Contour : sans rien rembourser ; plein : avec le plan ; un cadre marque le { $length ->
        [month] mois
        [half-year] semestre
       *[quarter] trimestre
    } dès lequel laisser une dette a coûté plus que n’aurait coûté son remboursement
debt-description =
    { $title } Une barre pour { $count ->
        [one] une dette
       *[other] chacune des { $count } dettes
    } dans chaque période, et pour les personnes que prennent les intérêts.
debt-owed =
    Dû à la fin de chaque { $length ->
        [month] mois (ETP pendant un mois)
        [half-year] semestre (ETP pendant un semestre)
       *[quarter] trimestre (ETP pendant un trimestre)
    }
debt-interest =
    Intérêts de chaque { $length ->
        [month] mois (ETP)
        [half-year] semestre (ETP)
       *[quarter] trimestre (ETP)
    }
debt-all = Toutes les dettes
debt-taken = Pris par les intérêts
debt-tips-short = sans rembourser : bascule { AT($when) }
debt-tips-here = bascule
debt-beside = Ce que devient chaque dette
debt-course-tips = Sans rien rembourser, elle bascule { AT($when) }.
debt-course-never = Sans rien rembourser, elle ne bascule pas avant la fin de la feuille de route.
debt-course-repaid = { $name } en rembourse { $share } d’ici la fin { OF($when) }.
debt-course-interest = Intérêts : { $from } au début, { $to } à la fin.
debt-open-name = { $name } ({ $share })
debt-open =
    Hors du plan, et rembourserait : { $names }{ $count ->
        [0] .
        [1] .
        [2] .
       *[other] , et d’autres.
    }
debt-no-help = Rien ne la rembourse : dire quel investissement le fait.
debt-hint-pool = payée par { $pool }
debt-hint-owed = dû : { $today } aujourd’hui, { $end } à la fin ({ $alone } sans rien rembourser)
debt-hint-interest = intérêts : { $first } au début, { $last } à la fin ({ $alone } sans rien rembourser)
debt-hint-period = les intérêts prennent { $paid } ({ $alone } sans rien rembourser)
debt-hint-part = { $name } : { $people }
debt-column = Dette
debt-column-pool = Payée par
debt-column-period = Période
debt-column-owed = Dû à sa fin, sans rien rembourser
debt-column-left = Dû à sa fin avec le plan
debt-column-interest = Intérêts, sans rien rembourser
debt-column-paid = Intérêts avec le plan
debt-column-tips = Bascule
debt-table =
    Ce qui est dû dans « { $name } » (ETP pendant un { $length ->
        [month] mois
        [half-year] semestre
       *[quarter] trimestre
    }) et ce que prennent les intérêts (ETP), période par période
