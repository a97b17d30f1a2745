# Ce qui ne va pas dans les principes et les thèmes, et comment ils ont changé.

principles-too-many = Il y a { $count } principes.
    .hint = En garder au plus { $most } : personne n’en retient davantage.
principle-asked = { $count } pratiques doivent le faire vivre.
    .hint = En demander de 1 à { $most }.
principle-twice = Un autre principe dit la même chose.
    .hint = Garder l’un des deux.
principle-slogan =
    { $count ->
        [0] Aucune pratique ne le fait vivre
        [one] Une pratique pourrait le faire vivre, et { $asked } sont demandées
       *[other] { $count } pratiques pourraient le faire vivre, et { $asked } sont demandées
    } : pour l’instant, il est seulement dit.
    .hint = Saisir dans le tableau des pratiques à partir de quel niveau une capacité le fait vivre.
practice-twice = Elle est là deux fois.
    .hint = Garder une pratique par principe et par capacité.
practice-of-nothing = Elle fait vivre le principe « { $principle } », qui n’existe pas.
    .hint = Rétablir le principe, ou retirer la pratique.
practice-by-nothing = C’est une pratique de la capacité « { $capability } », qui n’existe pas.
    .hint = Rétablir la capacité, ou retirer la pratique.
practice-level = Elle compte à partir du niveau { $level }.
    .hint = Indiquer un niveau de 1 à 5, ou retirer la pratique.

themes-too-many = Il y a { $count } thèmes.
    .hint = En garder au plus { $most } : un thème est ce qui grandit ensemble.
theme-gap = Une capacité peut avoir { $gap } niveaux d’avance.
    .hint = Indiquer un nombre de 0 à { $most }.
theme-twice = Un autre thème a le même nom.
    .hint = Donner à chacun son nom, ou garder l’un des deux.
theme-alone =
    { $count ->
        [0] Aucune capacité n’en fait partie.
       *[other] Une seule capacité en fait partie.
    }
    .hint = Marquer au moins deux capacités qui doivent grandir ensemble, en général une par axe.
companion-twice = Elle est là deux fois.
    .hint = N’en garder qu’une.
companion-of-nothing = Elle fait partie du thème « { $theme } », qui n’existe pas.
    .hint = Rétablir le thème, ou en retirer la capacité.
companion-by-nothing = La capacité « { $capability } » n’existe pas.
    .hint = Rétablir la capacité, ou la retirer du thème.

principle-noun = Principe
principle-field-asked = pratiques demandées
practice-noun = Pratique
practice-field-level = à partir du niveau
practice-name = { $capability } fait vivre { $principle }
practice-whole = { $name } à partir du niveau { $level }
theme-noun = Thème
theme-field-gap = niveaux d’avance
companion-noun = Partie d’un thème
companion-name = { $capability } fait partie de { $theme }
page-principles = Ce que nous croyons et faisons
page-alignment = Ce qui grandit ensemble
