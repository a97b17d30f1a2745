# The table of the four keys of delivery.

keys = Delivery keys
keys-counted =
    { $count ->
        [1] { $count } key
       *[other] { $count } keys
    }
key-column = Key
key-column-outcome = Is the outcome
key-column-scale = Drawn
key-without-outcome = has no outcome beside it; name the outcome first
row-no-key = is none of the four keys
keys-go-along =
    { $count ->
        [1] One key of delivery is no outcome then.
       *[other] { $count } keys of delivery are no outcome then.
    }
