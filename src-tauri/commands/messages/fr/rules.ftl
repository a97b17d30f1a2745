# Ce qui se dit des règles de l’utilisateur.

rules-none = Il n’y a pas encore de règle : dire combien peuvent être en cours en même temps, combien, parmi certains, sont retenus, ce qui doit être atteint d’abord, ou quelle part des personnes ou de l’argent certains peuvent prendre.
rules-some =
    { $count ->
        [one] Une règle
       *[other] { $count } règles
    } : { $of_them }.
rules-of-them =
    { $count } { $how ->
        [hard] { $count ->
            [1] stricte (toujours respectée)
           *[other] strictes (toujours respectées)
        }
        [soft] { $count ->
            [1] souple (peut être enfreinte à un prix)
           *[other] souples (peuvent être enfreintes à un prix)
        }
       *[off] { $count ->
            [1] désactivée
           *[other] désactivées
        }
    }
rules-free = Aucune règle ne coûte rien, d’après la recherche faite.
contracts-free = Aucun contrat ne coûte quoi que ce soit, d’après la recherche faite.
restrictions-free = Ni règle ni contrat ne coûte quoi que ce soit, d’après la recherche faite.
column-paid = Le plan paie
column-gain = Gain sans elle
