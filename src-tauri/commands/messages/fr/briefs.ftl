# Ce qui s’ajoute au tableau des fiches, et la phrase au-dessus.

briefs-answered = Réponses
briefs-in-plan = Dans le plan
briefs-so-many = { $count } sur { $all }
briefs-yes = oui
briefs-none = Aucune fiche n’est encore écrite : sept questions sur chaque investissement, avec vos propres mots.
