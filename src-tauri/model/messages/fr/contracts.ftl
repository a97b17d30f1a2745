# Les contrats sur les résultats : ce qu’ils disent, leurs cinq cases, ce qui n’y va pas, ce qui y a changé.

contract-share = { $share } du chemin ({ $measure })
contract-says = { $outcome } : { $least } ou mieux d’ici { AT($by) }.
contract-says-over = { $outcome } : { $least } ou mieux d’ici { AT($by) }, mesuré sur { $periods }.
contract-says-undated = { $outcome } : { $least } ou mieux, sans date.

box-specific = Spécifique
box-measurable = Mesurable
box-achievable = Atteignable
box-relevant = Pertinent
box-dated = Daté
box-no-outcome = Il ne porte sur aucun résultat.
box-no-metric = « { $outcome } » n’a pas d’indicateur ou pas d’unité.
box-no-owner = Personne n’en répond.
box-is-specific = { $metric }, en { $unit } ; responsable : { $owner }.
box-beyond-target = Il demande plus que la cible du résultat.
box-met-already = Il ne demande rien de plus que la situation actuelle.
box-no-measure = La façon de mesurer n’est pas indiquée.
box-is-measurable = De { $from } à { $to } : { $how }
box-no-date-to-achieve = Sans date, il n’y a rien à atteindre.
box-no-plan = Il n’y a pas encore de plan.
box-is-achieved = Le plan est à { $at } { IN($due) } ; c’est suffisant depuis { THE($first) }.
box-is-missed = Le plan est à { $at } { IN($due) } ; { $asked } est demandé.
box-no-way = Aucun investissement n’y mène.
box-is-relevant =
    { $more ->
        [0] Y mènent : { $names }.
        [one] Y mènent : { $names } et un autre.
       *[other] Y mènent : { $names } et { $more } autres.
    }
box-no-date = Il n’a pas de date.
box-after-the-end = Sa date est après la fin de la feuille de route.
box-no-window = Il n’est mesuré sur aucune période, ou depuis avant la feuille de route.
box-is-dated = D’ici { AT($by) }, mesuré sur { $window }.

too-many-contracts = Elle a { $count } contrats ; { $most } au plus sont possibles.
    .hint = Retirer ceux qui sont désactivés.
contract-price-range = Son prix est de { $points } points.
    .hint = Un prix est un nombre entier de points de 0 à 100 000.
contract-price-missing = Il est souple, mais n’a pas de prix.
    .hint = Dire ce que coûte de le manquer, en points ; ou le rendre strict, ou le désactiver.
contract-penalty-range = Sa pénalité est négative ou trop grande.
    .hint = Une pénalité est un montant à partir de 0.
contract-text-too-long = La façon de mesurer ou le responsable dépasse 2 000 caractères.
    .hint = L’abréger.
contract-share-range = Il demande { $share } du chemin.
    .hint = Une part du chemin est supérieure à 0 % et d’au plus 100 %.
contract-beyond-target = Il demande { $least } à { $outcome }, ce qui est au-delà de sa cible.
    .hint = Déplacer la cible du résultat, ou demander moins.
contract-met-already = Il demande { $least } à { $outcome }, ce qui n’est pas mieux qu’aujourd’hui.
    .hint = Demander plus, ou le désactiver.
contract-window-empty = Il n’est mesuré sur aucune période.
    .hint = Le mesurer sur une période ou plus.
contract-undated = Il n’a pas de date et n’oblige donc aucun plan.
    .hint = Dire d’ici quelle période, ou le désactiver.
contract-after-the-end = Sa date est après la dernière des { $count } périodes de la feuille de route.
    .hint = Choisir une période de la feuille de route, ou allonger celle-ci.
contract-window = Il est mesuré sur { $over } périodes jusqu’{ AT($by) } : cela commence avant la feuille de route.
    .hint = Le mesurer sur moins de périodes, ou le demander plus tard.

broken-contract = Il demande { $asked } du chemin d’ici { AT($due) } ; le plan est à { $reached }.

noun-contract = Contrat
contract-field-outcome = sur
contract-field-least = demande
contract-field-by = d’ici
contract-field-over = mesuré sur
contract-field-how = mesuré par
contract-field-owner = responsable
contract-field-penalty = pénalité
contract-no-date = aucune date
contract-way = { $share } du chemin
page-contracts = À quoi les résultats sont tenus
