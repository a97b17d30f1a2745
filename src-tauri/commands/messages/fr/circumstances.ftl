# La phrase au-dessus du tableau des circonstances, et comment on en trouve une.

circumstances-none = Rien ne peut encore survenir de l’extérieur : dire ce qui pourrait amputer un fonds, prendre des personnes ou retarder des débuts, avec quelle probabilité et quand.
circumstances-some =
    { $count ->
        [one] Une circonstance peut survenir
       *[other] { $count } circonstances peuvent survenir
    } ; la plus probable est { $name }, à { $chance } { IN($when) }.
found-circumstance = probabilité de { $chance }
