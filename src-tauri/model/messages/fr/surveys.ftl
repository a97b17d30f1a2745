# Les énoncés, les enquêtes et les réponses : ce qui n’y va pas, et comment ils ont changé.

about-culture = Culture
about-safety = Sécurité

least-group = Une enquête est montrée à partir de { $count } personnes.
    .hint = Indiquer un nombre de { $least } à { $most } : dans un groupe plus petit, une moyenne laisse deviner les personnes.
statements-too-many = Il y a { $count } énoncés.
    .hint = En garder au plus { $most } : une enquête plus longue n’est pas remplie avec soin.
statement-twice = Un autre énoncé dit la même chose.
    .hint = Garder l’un des deux.
statement-by-nothing = La capacité « { $capability } », qui le rendrait plus vrai, n’existe pas.
    .hint = Rétablir la capacité, ou en indiquer une autre.
surveys-too-many = Il y a { $count } enquêtes.
    .hint = En garder au plus { $most } : retirer les plus anciennes.
survey-team = Le nom de son équipe est trop long.
    .hint = Le raccourcir à { $most } caractères.
survey-people = { $count } personnes y ont répondu.
    .hint = Indiquer un nombre de 0 à { $most }.
survey-too-small =
    { $count ->
        [0] Personne n’y a répondu
        [one] Une personne y a répondu
       *[other] { $count } personnes y ont répondu
    }, et { $least } sont demandées : ce qui a été dit n’est ni montré ni utilisé.
    .hint = Interroger un groupe plus grand, ou réunir des équipes et saisir leur moyenne commune.
survey-twice = Une autre enquête interroge la même équipe en { $month }.
    .hint = Garder une enquête par équipe et par mois, ou corriger l’équipe ou le mois.
answer-twice = Elle est là deux fois.
    .hint = Garder une moyenne par enquête et par énoncé.
answer-of-nothing = Elle appartient à l’enquête « { $survey } », qui n’existe pas.
    .hint = Rétablir l’enquête, ou retirer la réponse.
answer-to-nothing = Elle répond à l’énoncé « { $statement } », qui n’existe pas.
    .hint = Rétablir l’énoncé, ou retirer la réponse.
answer-mean = La moyenne est { $mean }.
    .hint = Indiquer une moyenne de 1 à 7.
answer-spread = L’écart est { $spread }.
    .hint = Indiquer un écart-type de 0 à 3 : des réponses de 1 à 7 ne peuvent pas s’écarter davantage.
answer-impossible = Des réponses de 1 à 7 avec cette moyenne ne peuvent pas s’écarter autant.
    .hint = Revoir les deux chiffres : l’un d’eux est faux.

statement-noun = Énoncé
statement-field-about = sujet
statement-field-capability = rendu plus vrai par
statement-no-capability = rien
survey-noun = Enquête
survey-field-team = équipe
survey-field-month = mois
survey-field-people = personnes
answer-noun = Réponse
answer-field-mean = moyenne
answer-field-spread = écart
answer-name = { $survey } sur { $statement }
answer-whole = { $name } : { $mean }
answer-hidden = non montrée
answer-unknown = inconnu
page-culture = Comment nous travaillons ensemble
