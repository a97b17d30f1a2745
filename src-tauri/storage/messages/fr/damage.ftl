# Ce qui ne va pas dans un fichier : chaque message est une partie de la phrase qui nomme le fichier.

first-bytes = seuls ses premiers octets sont là
other-kind = c’est un autre type de fichier
other-sqlite = c’est un autre type de fichier SQLite
version-missing = sa version manque
stored-otherwise = un autre programme a changé sa façon d’être enregistré
structure-broken = sa structure est cassée
not-brought-up = il n’a pas pu être amené à la version actuelle ({ $reason })
in-row = dans la table { $table }, ligne { $row }, { $what }
subject-not-ours = son contenu ({ $subject }) n’est pas ce que Cairn écrit
history-not-ours = sa liste d’opérations n’est pas ce que Cairn écrit
not-read-back = ce qui a été écrit n’a pas pu être relu
checksum = son contenu ne correspond pas à sa somme de contrôle
part-not-ours = son élément { $name } ({ $kind }) n’est pas ce que Cairn écrit
part-missing = son élément { $name } ({ $kind }) manque
tables-not-ours = ses tables ne sont pas celles que Cairn écrit
refers-to-nothing = la table { $table } renvoie à quelque chose qui n’est pas là
nothing-readable = plus rien n’y est lisible
step-not-followed = l’étape « { $label } » ne peut pas être suivie

# lignes des tables
row-missing = elle manque
row-misplaced = { $column } { $place } est là où { $expected } devrait être
row-not-in-place = elle n’est pas à la place { $place } de sa liste
column-wrong = la colonne { $column } ne contient pas ce qu’elle devrait
out-of-range = { $column } { $number } est hors limites
invalid-id = { $column } n’est pas un identifiant valide
unknown-word = { $column } contient un mot inconnu
belongs-to-nothing = elle n’appartient à rien
operation-misplaced = elle est là où { $expected } devrait être
starts-without-plan = elle a des débuts, mais aucun plan
no-month = first_period n’est pas un mois
no-month-of-survey = month n’est pas un mois
no-month-of-cycle = month n’est pas un mois
title-alone = un titre et ce pour quoi il a été écrit vont ensemble
