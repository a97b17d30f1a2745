# Ce qui entoure chaque graphique, et pourquoi un graphique n’a pas pu être dessiné.

footer-base-plan = Plan de base
footer-planned = planifié le { $stamp }
footer-sample = données d’exemple
footer-title-edited = titre modifié
names = { $heading } : { $names }
names-more = { $heading } : { $names } et { $count } de plus
chart-too-large = L’image ne peut pas être dessinée à { $scale } fois sa taille : choisissez une échelle entre 0,1 et 8.
chart-not-drawn = Le graphique n’a pas pu être dessiné : { $what }. Exportez-le plutôt en SVG.
no-page = il n’y a aucune page
page-no-size = la page n’a pas de taille
picture-no-size = l’image n’a pas de taille
unknown-name =
    « { $given } » n’est pas { $what ->
        [theme] un thème
        [purpose] un usage
        [page-size] une taille de page
       *[chart] un graphique
    } : utilisez { $known }
