# The starter catalogue: listed, picked from, replaced.

catalogue-need = { $name } at level { $level }
catalogue-helps =
    { $key ->
        [key-often] deployment frequency
        [key-lead] lead time
        [key-failure] change failures
       *[key-restore] time to restore
    } { $strength ->
        [1] a little
        [2] clearly
       *[3] very much
    }
catalogue-nothing = Nothing was picked from the catalogue.
    .hint = Pick at least one capability.
catalogue-label =
    { $count ->
        [one] Add a capability from the catalogue
       *[other] Add { $count } capabilities from the catalogue
    }
catalogue-added =
    { $capabilities ->
        [0] Nothing was added
        [one] One capability was added
       *[other] { $capabilities } capabilities were added
    }{ $investments ->
        [0] {""}
        [one] , with one investment
       *[other] , with { $investments } investments
    }{ $outcomes ->
        [0] {""}
        [one] {" "}and one outcome
       *[other] {" "}and { $outcomes } outcomes
    }{ $there ->
        [0] .
        [one] ; one was there already.
       *[other] ; { $there } were there already.
    }
catalogue-unread = Your own catalogue cannot be used, so the one that is built in is shown. { $why }
catalogue-refused = { $file } is no catalogue that can be used. { $why }
    .hint = Write the catalogue in use to a file to see the shape it has. The one in use stays.
catalogue-too-large = { $file } is larger than one megabyte, which no catalogue is.
    .hint = Choose another file. The catalogue in use stays.
catalogue-not-read = { $file } cannot be read: { $why }.
    .hint = Choose another file. The catalogue in use stays.
