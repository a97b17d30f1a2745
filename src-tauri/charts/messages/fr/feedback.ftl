# Le graphique des boucles de retour.

feedback-none = Aucune boucle de retour n’est encore décrite.
feedback-title =
    Le retour le plus tardif : « { $name } », { $moves ->
        [stays] au bout de { $now }, aujourd’hui comme à la fin
       *[falls] au bout de { $now } aujourd’hui et de { $end } à la fin
    }{ $gap }.
feedback-gap =
    { $count ->
        [0] {""}
        [one] {" ; "}aucune boucle ne renseigne sur « { $names } »
       *[other] {" ; "}aucune boucle ne renseigne sur : { $names }
    }
feedback-meaning = Signe vide : aujourd’hui. Petit : après une étape. Plein : à la fin. Trait vertical : voulu. À distances égales, facteurs égaux
feedback-description = { $title } Une échelle de délais pour { $count ->
        [one] une boucle de retour
       *[other] { $count } boucles de retour
    }, selon ce sur quoi elles renseignent.
feedback-advice = Ce qui ferait apprendre plus tôt
feedback-by-kind = Le plus rapide de chaque genre
feedback-far = { $name } : { $times } fois le délai voulu ({ $wanted })
feedback-all-soon = Chaque boucle renseigne aussi tôt que voulu.
feedback-nothing-wanted = Dire au bout de combien de temps chaque boucle devrait renseigner pour voir ce qui la raccourcirait.
feedback-planned = { $name } la ramène à { $to }, à partir de la fin { OF($when) }.
feedback-left-out = { $name } est laissé de côté et la ramènerait à { $to }.
feedback-nothing-shortens = Aucun investissement ne la raccourcit davantage : en nommer un.
feedback-no-loop = Aucune boucle n’y renseigne
feedback-today = aujourd’hui { $latency }
feedback-measured = { $latency }, mesuré { AT($period) }
feedback-after-step = après l’étape { $number } : { $latency }
feedback-in-the-end = à la fin { $latency }
feedback-wanted = voulu { $latency }
feedback-soonest = le plus rapide d’entre eux
feedback-column-kind = Renseigne sur
feedback-column-loop = Boucle de retour
feedback-column-now = Aujourd’hui (minutes)
feedback-column-measured = Mesuré en
feedback-column-step = Après l’étape { $number } (minutes)
feedback-column-end = À la fin (minutes)
feedback-column-wanted = Voulu (minutes)
feedback-table = Boucles de retour : { $name }
