# The table of briefs.

briefs = Briefs
briefs-counted =
    { $count ->
        [1] { $count } brief
       *[other] { $count } briefs
    }
briefs-go-along =
    { $count ->
        [1] One brief goes with it.
       *[other] { $count } briefs go with it.
    }
