# Les noms des choix, et ce qui se dit encore d’un mot.

kind-innovate = Innover
kind-repay = Résorber la dette
kind-run = Exploiter
kind-enable = Rendre possible

page-maturity = Où nous en sommes
page-needs = Ce qui vient d’abord
page-people = Ce qui nous limite : les personnes
page-budget = Ce qui nous limite : l’argent
page-scorecard = Cinq chiffres
altitude-board = Conseil
altitude-executive = Direction
altitude-cto = CTO
page-roadmap = Le plan
page-flow = Ce qu’il apporte
page-price = Ce à quoi nous disons non
page-difference = Et si
page-value = Quand vient la valeur
page-frontier = Ce qu’achète chaque budget
page-fan = À quel point nous sommes sûrs
page-shares = Ce qui va ensemble
page-tornado = Ce qui compte le plus
page-with-scenario = { $about } : { $scenario }

verdict-no = Non
verdict-not-now = Pas maintenant, à revoir { IN($period) }
verdict-yes = Oui, au prix que cela coûte

not-an-id = « { $text } » n’est pas un identifiant valable : employer 1 à 64 caractères parmi a–z, 0–9 et le trait d’union
