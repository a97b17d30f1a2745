# The sentence above the table of circumstances, and how one is found.

circumstances-none = Nothing may happen from outside yet: say what could cut a fund, take people or delay starts, how likely and when.
circumstances-some =
    { $count ->
        [one] One circumstance may come
       *[other] { $count } circumstances may come
    }; the likeliest is { $name }, with a chance of { $chance } in { $when }.
found-circumstance = with a chance of { $chance }
