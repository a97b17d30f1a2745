# Le tableau des contrats.

contracts = Contrats
contracts-counted =
    { $count ->
        [one] { $count } contrat
       *[other] { $count } contrats
    }
contract-new = Nouveau contrat
contract-column = Contrat
contract-column-on = Sur le résultat
contract-column-share = Part du chemin
contract-column-value = Ou valeur
contract-column-by = Échéance
contract-column-over = Mesuré sur
contract-unit-over =
    { $length ->
        [month] mois
        [half-year] semestres
       *[quarter] trimestres
    }
contract-column-how = Façon de mesurer
contract-column-owner = Responsable
contract-column-penalty = Pénalité
contract-no-outcome = demande un résultat, et il n’y en a pas encore
contract-no-share = n’est pas une part du chemin supérieure à 0 % et d’au plus 100 %
contract-no-window = n’est pas un nombre de périodes à partir de 1
contract-no-penalty = n’est pas un montant à partir de 0
contracts-go-along =
    { $count ->
        [one] Un contrat disparaît avec.
       *[other] { $count } contrats disparaissent avec.
    }
