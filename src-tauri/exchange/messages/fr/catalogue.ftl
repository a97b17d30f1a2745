# The starter catalogue, and what comes from it.

stage-urbanization = Urbanisation
stage-discovery = Exploration
stage-design = Conception
stage-build = Réalisation
stage-test = Test
stage-deliver = Livraison
stage-operate = Exploitation
stage-learn = Apprentissage

catalogue-output = { $name } au niveau { $level }
key-frequency = Fréquence de déploiement
    .metric = Combien de fois chaque service arrive chez ses utilisateurs
    .unit = par semaine
key-lead = Délai des changements
    .metric = Du commit aux utilisateurs
    .unit = jours
key-failure = Taux d’échec des changements
    .metric = Changements à réparer ou à retirer
key-restore = Temps de rétablissement
    .metric = De l’alerte au service habituel
    .unit = heures

catalogue-too-long = Le catalogue a plus de { $most } capacités : en retirer.
catalogue-id-twice = Le catalogue a deux fois la capacité « { $id } » : donner un autre identifiant à l’une d’elles.
catalogue-name = La capacité « { $id } » du catalogue a besoin d’un nom de 1 à 200 lettres.
catalogue-name-twice = Le catalogue a deux fois le nom « { $name } » : changer l’un des deux.
catalogue-effect = Un effet de « { $id } » dans le catalogue dépasse 3 : les effets vont de 0 à 3.
catalogue-level = « { $id } » dans le catalogue nomme le niveau { $level } : les niveaux vont jusqu’à 5, et ce qui est requis est au moins à 1.
catalogue-unknown = « { $id } » dans le catalogue a besoin de « { $other } », qui n’y est pas : l’ajouter, ou retirer le besoin.
catalogue-loop = « { $id } » dans le catalogue s’attend elle-même en passant par d’autres : retirer l’un des besoins.
catalogue-no-such = Il n’y a pas de « { $id } » dans le catalogue : la liste donne les identifiants.
