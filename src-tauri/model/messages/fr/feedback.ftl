# Boucles de retour : genres, délais, ce qui n’y va pas, et ce qui y a changé.

feedback-needs = Besoins des utilisateurs
feedback-behaviour = Comportement en production
feedback-code = Code
feedback-ourselves = Nous-mêmes
latency-minutes =
    { $count ->
        [0] { $count }{"\u00A0"}minute
        [1] { $count }{"\u00A0"}minute
       *[other] { $count }{"\u00A0"}minutes
    }
latency-hours =
    { $count ->
        [1] { $count }{"\u00A0"}heure
       *[other] { $count }{"\u00A0"}heures
    }
latency-half-days = { $days }{"\u00A0"}jours
latency-days =
    { $count ->
        [1] { $count }{"\u00A0"}jour
       *[other] { $count }{"\u00A0"}jours
    }

loops-too-many = Il y a { $count } boucles de retour.
    .hint = En garder au plus { $most } : celles que quelqu’un regarde.
loop-latency = Elle renseigne au bout de { $count } minutes.
    .hint = Donner un délai de 1 minute à 10 ans.
loop-wanted = Elle devrait renseigner au bout de { $count } minutes.
    .hint = Donner un délai de 1 minute à 10 ans, ou aucun.
loop-wanted-later = Elle devrait renseigner au bout de { $wanted }, et le fait aujourd’hui au bout de { $now }.
    .hint = Demander moins qu’aujourd’hui, ou rien.
loop-of-nothing = Le résultat « { $outcome } », qui la mesure, n’existe pas.
    .hint = Rétablir le résultat, ou en nommer un autre.
loop-unit = Le résultat { $name }, qui la mesure, est en { $unit }, qui n’est pas un temps.
    .hint = Nommer un résultat en minutes, heures, jours ou semaines.
shortening-twice = Il y est deux fois.
    .hint = Garder un seul délai par boucle et investissement.
shortening-of-nothing = Il raccourcit la boucle de retour « { $name } », qui n’existe pas.
    .hint = Rétablir la boucle, ou retirer le délai.
shortening-by-nothing = L’investissement « { $investment } », qui la raccourcit, n’existe pas.
    .hint = Rétablir l’investissement, ou retirer le délai.
shortening-latency = Elle renseigne alors au bout de { $count } minutes.
    .hint = Donner un délai de 1 minute à 10 ans.
shortening-idle = Elle renseigne alors au bout de { $to }, et aujourd’hui au bout de { $now }.
    .hint = Donner moins qu’aujourd’hui, ou retirer le délai.

loop-noun = Boucle de retour
loop-field-kind = renseigne sur
loop-field-now = délai
loop-field-wanted = voulu
loop-field-outcome = mesuré par
loop-nothing = rien
shortening-noun = Retour plus rapide
shortening-name = { $name } par { $investment }
shortening-whole = { $name } : { $to }
shortening-field-to = délai
page-feedback = Quand nous apprenons
