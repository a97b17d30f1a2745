# Ce qui se dit quand un processus n’a pas pu faire ce qui lui était demandé.

not-believed = une de ses réponses n’était pas croyable
something-else = il a répondu autre chose
process-too-long = son processus a pris trop de temps
process-ended = son processus a fini sans réponse
process-not-started = son processus n’a pas pu démarrer : { $why }
roadmap-too-large = la feuille de route est trop grande pour être envoyée

asked-with-problems = il lui fut demandé de planifier une feuille de route qui a des problèmes

not-read = { $file } n’a pas pu être lu : { $why }.
reader-not-started = la partie de Cairn qui lit les fichiers n’a pas pu démarrer ({ $why })
start-again = Redémarrez Cairn.
reader-not-told = la partie de Cairn qui lit les fichiers n’a pas pu recevoir de consigne
too-much-memory = il demande plus de mémoire que 512 Mio
split-or-save-again = Scindez-le, ou enregistrez-le à nouveau avec un autre programme.
reader-broke = il a fait tomber le lecteur, qui travaille à part de tout le reste
save-again = Enregistrez-le à nouveau avec un autre programme.
takes-too-long = il prend plus de { $seconds } secondes
you-stopped = vous l’avez arrêté
    .hint = Rien n’a été importé.
not-utf8 = { $file } n’est pas un texte en UTF-8.
    .hint = Enregistrez-le en UTF-8.
not-a-file = { $file } n’est pas un fichier.
    .hint = Choisissez un fichier.
file-too-large = { $file } dépasse 100 Mio.
    .hint = Scindez-le.
file-not-opened = { $file } ne peut être ouvert ({ $why }).
choose-another = Choisissez un autre fichier.
file-not-read = { $file } ne peut être lu ({ $why }).
the-file = Le fichier
