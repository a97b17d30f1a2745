# Ce qui devient différent entre deux plans.

difference-description = { $title } Ce qui est gris reste, un contour avec une flèche se déplace, un plus entre, une croix sort.
difference-subtitle = { $before } → { $now } · valeur { $value } · dépense { $spend } · { $proof }
difference-against = { $now } par rapport à { $before }
difference-units = valeur en points, montants en { $currency }
difference-lane = { $axis }, { $different } sur { $all } en changement
difference-outcomes-heading = Résultats, A → B
difference-by =
    { $count } { $length ->
        [month] mois
        [half-year] S
       *[quarter] T
    }
difference-loads-heading = Argent et personnes, A → B
difference-loads = Argent et personnes
difference-used = { $before } → { $now }
difference-fullest = au plus { $before } → { $now }
difference-effort =
    { $amount } { $length ->
        [month] ETP-mois
        [half-year] ETP-semestres
       *[quarter] ETP-trimestres
    }
difference-fund = Fonds
difference-pool = Vivier
difference-outcomes = Résultats
fate-stays = reste
fate-moves = se déplace
fate-enters = entre
fate-drops = sort
difference-not-planned = hors du plan
difference-investment = Investissement
difference-outcome = Résultat
difference-total = Total
difference-comes-out = aboutit autrement
difference-value = Valeur, points
difference-spend = Dépense, { $currency }
column-kind = Type
column-name = Nom
column-different = Ce qui change
column-before = Avant
column-now = Maintenant
