# Les sept questions d’une fiche, ce qui peut ne pas y aller, et comment elle a changé.

question-product = Produit
    .asked = Qu’est-ce qui est proposé ?
question-users = Utilisateurs
    .asked = Qui s’en sert ?
question-value = Valeur
    .asked = Qu’y gagnent-ils ?
question-contract = Contrat
    .asked = Qu’est-ce qui est promis, et comment est-ce mesuré ?
question-excellence = Excellence
    .asked = Que fait-il mieux que d’autres ?
question-monitoring = Suivi
    .asked = À quoi voit-on que cela marche ?
question-iteration = Itération
    .asked = Quand y revient-on ?

brief-twice = Elle est là deux fois.
    .hint = Garder une fiche par investissement.
brief-of-nothing = Elle porte sur l’investissement « { $investment } », qui n’existe pas.
    .hint = Rétablir l’investissement, ou retirer la fiche.
answer-too-long = La réponse à « { $question } » est trop longue.
    .hint = La raccourcir à { $most } caractères.
brief-noun = Fiche
page-briefs = Ce que nous savons de chaque investissement
