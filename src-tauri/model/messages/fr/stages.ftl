# Ce qui ne va pas dans les stades et les apports, et ce qui y a changé.

stages-too-many = Il y a { $count } stades.
    .hint = En garder { $most } au plus : réunir ce que les mêmes personnes font d’une traite.
stage-capacity = { $capacity } { $unit } y passent par période.
    .hint = Donner un nombre de 0 à { $most }, ou compter en unités plus grandes.
stage-twice = Un autre stade porte le même nom.
    .hint = Donner à chacun un nom à lui, ou n’en garder qu’un.
lift-twice = Il est là deux fois.
    .hint = Ne garder qu’un apport par stade et capacité.
lift-of-nothing = C’est un apport au stade « { $stage } », qui n’existe pas.
    .hint = Rétablir le stade, ou retirer l’apport.
lift-by-nothing = C’est un apport de la capacité « { $capability } », qui n’existe pas.
    .hint = Rétablir la capacité, ou retirer l’apport.
lift-per-level = Chaque niveau ajoute { $work } { $unit }.
    .hint = Donner un nombre de 1 à { $most }, ou retirer l’apport.
stage-unit-missing = Ce qui passe par les stades est compté, mais pas nommé.
    .hint = Dire dans l’onglet Stades ce qui est compté : changements, récits, versions.
stage-unit-no-word = « { $unit } » ne dit pas ce qui est compté aux stades.
    .hint = Donner un mot au pluriel : changements, récits, versions.
stage-unit-long = Le mot pour ce qui est compté aux stades a { $count } lettres.
    .hint = S’en tenir à { $most } : il est à côté de chaque nombre du graphique.

stage-unit-none =
    { $count ->
        [one] unité de travail
       *[other] unités de travail
    }
stage-noun = Stade
lift-noun = Apport
stage-field-capacity = débit possible par période
lift-field-per-level = ajouté par niveau
lift-name = apport de { $capability } à { $stage }
lift-whole = { $name } : { $work } par niveau
page-throughput = Ce qui limite le débit
