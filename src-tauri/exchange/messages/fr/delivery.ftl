# Le tableau des quatre clés de la livraison.

keys = Clés de livraison
keys-counted =
    { $count ->
        [1] { $count } clé
       *[other] { $count } clés
    }
key-column = Clé
key-column-outcome = Résultat
key-column-scale = Échelle
key-without-outcome = n’a pas de résultat à côté ; nommer d’abord le résultat
row-no-key = n’est aucune des quatre clés
keys-go-along =
    { $count ->
        [1] Une clé de livraison n’est alors plus aucun résultat.
       *[other] { $count } clés de livraison ne sont alors plus aucun résultat.
    }
