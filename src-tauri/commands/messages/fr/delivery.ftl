# Ce qui est ajouté au tableau des quatre clés de la livraison.

keys-now = Aujourd’hui
keys-left = Chemin à faire
keys-help = Ce qui la ferait avancer
