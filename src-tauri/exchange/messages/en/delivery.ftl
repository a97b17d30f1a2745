# The table of the four keys of delivery.

keys = Delivery metrics
keys-counted =
    { $count ->
        [1] { $count } metric
       *[other] { $count } metrics
    }
key-column = Delivery metric
key-column-outcome = Outcome
key-column-scale = Scale
key-without-outcome = has no outcome beside it; name the outcome first
row-no-key = is none of the four delivery metrics
keys-go-along =
    { $count ->
        [1] One delivery metric is no outcome then.
       *[other] { $count } delivery metrics are no outcome then.
    }
