# The starter catalogue: listed, picked from, replaced.

catalogue-need = { $name } au niveau { $level }
catalogue-helps =
    { $key ->
        [key-often] fréquence de déploiement
        [key-lead] délai des changements
        [key-failure] échecs des changements
       *[key-restore] temps de rétablissement
    } { $strength ->
        [1] un peu
        [2] nettement
       *[3] beaucoup
    }
catalogue-nothing = Rien n’a été choisi dans le catalogue.
    .hint = Choisir au moins une capacité.
catalogue-label =
    { $count ->
        [one] Ajouter une capacité du catalogue
       *[other] Ajouter { $count } capacités du catalogue
    }
catalogue-added =
    { $capabilities ->
        [0] Rien n’a été ajouté
        [one] Une capacité a été ajoutée
       *[other] { $capabilities } capacités ont été ajoutées
    }{ $investments ->
        [0] {""}
        [one] , avec un investissement
       *[other] , avec { $investments } investissements
    }{ $outcomes ->
        [0] {""}
        [one] {" "}et un résultat
       *[other] {" "}et { $outcomes } résultats
    }{ $there ->
        [0] .
        [one]  ; une y était déjà.
       *[other]  ; { $there } y étaient déjà.
    }
catalogue-unread = Votre propre catalogue ne peut pas servir, c’est donc celui de Cairn qui est affiché. { $why }
catalogue-refused = { $file } n’est pas un catalogue utilisable. { $why }
    .hint = Écrire le catalogue en service dans un fichier pour en voir la forme. Celui en service reste.
catalogue-too-large = { $file } dépasse un mégaoctet, ce qu’aucun catalogue ne fait.
    .hint = Choisir un autre fichier. Le catalogue en service reste.
catalogue-not-read = { $file } ne peut pas être lu : { $why }.
    .hint = Choisir un autre fichier. Le catalogue en service reste.
