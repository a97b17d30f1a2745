# Ce qui répond aux questions sur le plan : prix, ce qui fait entrer, budgets, autres plans.

cannot-be = impossible
no-plan-found = aucun plan trouvé
asked-let-in = laissé entrer
asked-different = aussi différent que possible
asked-forced-in = forcé
asked-dropped = abandonné
asked-started = commencé { IN($period) }
asked-no-gain = sans devoir apporter { $least }
asked-without-rule = avec la règle désactivée
asked-without-contract = avec le contrat désactivé
asked-free-level = un niveau gratuit, { $now }→{ $next }
asked-all-funds = Tous les fonds
asked-part-of-funds = { $percent } de tous les fonds
more-in-every = +{ $amount } chaque { $unit }
more-in-one = +{ $amount } { IN($period) }
more-in-each-of = +{ $amount } chaque { $unit } de { $periods }
without-pin = sans l’épingle { IN($period) }
without-lock = sans le verrou { IN($period) }
without-exclusion = sans l’exclusion
displaces-nothing = Rien.
listed =
    { $what ->
        [drops] Fait sortir
        [enters] Fait entrer
       *[moves] Déplace
    } { $names }.
listed-and-more =
    { $what ->
        [drops] Fait sortir
        [enters] Fait entrer
       *[moves] Déplace
    } { $names } et { $rest } de plus.
section-let-in = Ce qui le ferait entrer
section-forced = Pour le forcer
section-dropped = S’il est abandonné
section-decision = Sans votre décision
costs-nothing = ne coûte aucune valeur
costs-nothing-searched = ne coûte aucune valeur, pour autant qu’on ait cherché
costs = coûte { $amount }
costs-at-most = coûte au plus { $amount }
costs-about = coûte ≈ { $amount }
gains = rapporte { $amount }
gains-about = rapporte ≈ { $amount }
having-it-in =
    { $lifting ->
        [yes] Lever l’exclusion et l’avoir dans le plan
       *[no] L’avoir dans le plan
    } { $costs }.
having-it-in-from =
    { $lifting ->
        [yes] Lever l’exclusion et l’avoir dans le plan
       *[no] L’avoir dans le plan
    } { $costs } ; il commencerait { IN($period) }.
spends-more = Dépense { $amount } de plus en tout.
spends-less = Dépense { $amount } de moins en tout.
plan-not-best = Le plan que vous avez n’est donc pas le meilleur : planifier à nouveau, avec plus de temps.
cannot-be-in = Il ne peut pas y être : aucun plan avec lui ne respecte toutes les règles.
not-found-with = Aucun plan avec lui n’a été trouvé ; il y en a peut-être un.
going-without = S’en passer { $costs }.
has-to-be-in = Il doit y être : aucun plan sans lui ne respecte toutes les règles.
not-found-without = Aucun plan sans lui n’a été trouvé ; il y en a peut-être un.
starting-then = Le commencer { IN($period) } { $costs }.
cannot-start-then = Il ne peut pas commencer { IN($period) } : aucun plan ne respecte alors toutes les règles.
not-found-starting = Aucun plan qui le commence { IN($period) } n’a été trouvé ; il y en a peut-être un.
one-earlier = Un { $unit } plus tôt
freely-stays = Planifié librement, il resterait où il est
freely-starts = Planifié librement, il commencerait { IN($period) }
freely-out = Planifié librement, il serait hors du plan
decision-costs-nothing = { $freely } ; la décision ne coûte rien.
decision-costs = { $freely } ; la décision coûte { $price }.
no-single-limit = Aucun changement d’une seule limite : ce qu’il attend ne peut être là à temps.
no-single-change = Aucun changement essayé d’une seule limite ou décision ne le fait entrer sans perte.
nothing-has-to-change =
    Rien n’a à changer : il peut y être{ $from ->
        [yes] {" "}à partir { OF($start) }
       *[no] {""}
    } sans perte{ $gains ->
        [yes] , et rapporte { $gain }
       *[no] {""}
    }.
lifting-pin = Lever l’épingle de { $name }
lifting-lock = Lever le verrou de { $name }
lifting-exclusion = Lever l’exclusion de { $name }
dropping-rule = Désactiver la règle { $name }
dropping-contract = Désactiver le contrat { $name }
more-of-whose = { $more } pour { $name }
lets-it-in =
    { $what } le fait entrer{ $from ->
        [yes] {" "}à partir { OF($start) }
       *[no] {""}
    } sans perte{ $gains ->
        [yes] , et rapporte { $gain }
       *[no] {""}
    }. Essayé.
how-searched = Chaque chiffre compare ce plan à un autre, planifié pour cela et vérifié. ≈ a été cherché, et n’est pas prouvé comme le meilleur.
how-proven = Chaque chiffre compare ce plan à un autre, planifié pour cela et vérifié. Tous sont prouvés.
everything-in = Tout est dans le plan.
largest-no = Le plus grand non est { $name }, qui apporterait { $value } (un oui : { $price }) ; pour { $near }, un oui coûterait moins de 1 % de la valeur.
cheapest-yes = Le oui le moins cher est { $name } ({ $price }) ; pour { $near }, il coûterait moins de 1 % de la valeur.
no-limit = Il n’y a pas de limite à relever.
limit-buys-nothing = Une unité de plus d’une seule limite n’achète rien, pour autant qu’on ait cherché.
buys-most = Le plus rentable, { $name } : { $change }, { $price }.
buys-most-level = Un niveau gratuit de { $name } apporterait { $price }.
no-decision = Vous n’avez pris aucune décision, et aucune étape n’a à apporter quoi que ce soit.
decisions-free = Aucune décision ne coûte quoi que ce soit, pour autant qu’on ait cherché.
worth-relaxing = Ce qu’il serait payant d’assouplir : { $what }.

quoted-straight = « { $name } »
did-you-mean = Vouliez-vous dire { $names } ?
no-such-investment = Il n’y a pas d’investissement « { $text } ».
    .hint = Employer l’identifiant d’un investissement de la feuille de route.

period-beyond = La feuille de route finit avant cette période.
    .hint = Employer le numéro de l’une de ses périodes.
price-stopped = La question du prix n’a pas été menée à son terme.
    .hint = Demander à nouveau.
pin-why-not = { $period } : { $why }
pin-to = Épingler { IN($period) }
value-so = valeur { $value }
pin-no-plan = Épingler { IN($period) } · aucun plan ne respecte alors toutes les décisions et limites
pin-not-found = Épingler { IN($period) } · aucun plan trouvé pour l’instant
so-many-move =
    { $count ->
        [one] { $count } se déplace
       *[other] { $count } se déplacent
    }
so-many-drop-out =
    { $count ->
        [one] { $count } sort
       *[other] { $count } sortent
    }
so-many-come-in =
    { $count ->
        [one] { $count } entre
       *[other] { $count } entrent
    }
no-such-offer = Il n’y a pas de telle proposition.
    .hint = Employer le numéro de l’une de celles qui sont énumérées.
offers-outdated = La feuille de route a changé depuis ces propositions.
    .hint = Demander de nouvelles propositions.
plan-is-current = Un plan respecte toutes les décisions et limites.
    .hint = Rien n’a à changer.
mend-first = Un problème de la feuille de route est à corriger d’abord.
    .hint = Regarder ses problèmes.
plan-exists = Un plan respecte toutes les décisions et limites.
    .hint = Planifier à nouveau pour l’avoir.
clash-no-help = Aucun plan ne satisfait tout cela à la fois, et aucun changement isolé qui fut essayé n’y aide.
clash = Aucun plan ne satisfait tout cela à la fois.
has-to-gain = { $name } doit apporter { $worth }.
has-so-much = { $name } dispose de { $amount } { IN($period) }.
your-pin = Votre épingle de { $name } { IN($period) }.
your-lock = Votre verrou de { $name } { IN($period) }.
your-exclusion = Votre exclusion de { $name }.
offer-move-pin = Déplacer l’épingle de { $name } { IN($period) }
offer-include = Inclure { $name } à nouveau
offer-lift-pin = Lever l’épingle de { $name }
offer-lift-lock = Lever le verrou de { $name }
offer-more = Donner à { $name } { $amount } de plus { $when }
offer-drop-rule = Désactiver la règle { $name }
offer-drop-contract = Désactiver le contrat { $name }
offer-no-gain = Ne rien exiger de { $name }
stretch-one = { IN($periods) }
stretch-each = chaque { $unit } de { $periods }

it-is-hindered = Il { $why }.
it-cannot-start = Il ne peut pas commencer là : { $why }.
would-end-after = finirait après { THE($period) }
may-not-start-before = ne peut pas commencer avant { THE($period) }
has-to-be-done-by = doit être fini { IN($period) } au plus tard
has-to-be-done-by-rule = doit être fini { IN($period) } au plus tard : { $name }
needs-excluded = nécessite { $name }, que vous avez exclu
needs-impossible = nécessite { $name }, qui ne peut être fait
needs-pinned = nécessite { $name }, que vous avez épinglé et qui finit { IN($period) }
needs-locked = nécessite { $name }, que vous avez verrouillé et qui finit { IN($period) }
needs-earliest = nécessite { $name }, qui finit { IN($period) } au plus tôt
needs-level-late = nécessite { $name } au niveau { $level }, pas atteint avant la fin { OF($period) }
needs-level-never = nécessite { $name } au niveau { $level }, que rien n’apporte à temps
needed-by-pinned = { $name } le nécessite et est épinglé { IN($period) }
needed-by-locked = { $name } le nécessite et est verrouillé { IN($period) }
needed-by-start = { $name } le nécessite et doit commencer { IN($period) } au plus tard
gate-opens = attend le seuil { $name }, atteint au plus tôt { IN($period) }
gate-never-opens = attend le seuil { $name }, qui n’est jamais atteint
rule-allows-none = { $name } en autorise trop peu pour lui { IN($period) }
rule-with-pinned = avec ce qui est épinglé, { $name } n’en autorise pas plus { IN($period) }
takes-more = demande à { $name } { $missing } de plus qu’il n’y a { IN($period) }
lacks-with-pinned = avec ce qui est épinglé, il manque { $missing } à { $name } { IN($period) }
together-too-much = lui et ce qu’il nécessite demandent plus qu’il n’y a jusque-là

is-in-the-plan = « { $name } » est dans le plan.
    .hint = Demander le prix de ce qui n’y est pas.

prices-stale = Le plan date d’avant la dernière modification, ses prix seraient donc faux.
    .hint = Planifier d’abord à nouveau.
proof-time = Le temps d’une preuve n’est pas entre 0 seconde et un jour.
    .hint = Employer des secondes.
so-many-answered = { $done } réponses sur { $count }

one-more-buys-nothing = Une unité de plus de { $names } n’achète rien.
nothing-used-up = Rien n’est jamais épuisé.
used-up-buys-nothing = Une unité de plus de ce qui est épuisé dans un seul { $unit } n’achète rien.
used-up-buys-nothing-searched = Une unité de plus de ce qui est épuisé dans un seul { $unit } n’achète rien, pour autant qu’on ait cherché.
limits-in = { $name } { IN($periods) } ({ $free })
limits-nothing-free = rien de libre
limits-free =
    { $most ->
        [yes] au plus {""}
       *[no] {""}
    }{ $amount } de libre, trop peu pour ce qui attend
limits-most = Ce qui limite le plus : { $what }.

none-can-be-forced = Aucun des { $count } investissements hors du plan ne peut être forcé.
price-being-found =
    { $count ->
        [one] Un investissement est
       *[other] { $so_many } investissements sont
    } hors du plan ; ce que coûterait un oui est en cours de calcul.
decided-because = { $said } : { $reason }
excluded = Exclu

together = Ensemble, ils apportent { $together } ; chacun seul, ils apporteraient { $alone } en tout : { $times } fois autant.
together-alone-none = Ensemble, ils apportent { $together } ; seul, aucun n’apporterait quoi que ce soit.
share-exact = Une part est la moyenne de ce qu’il ajoute aux autres, sur tous les ordres (Shapley) : exacte.
share-sampled = Une part est la moyenne de ce qu’il ajoute aux autres, sur 1 000 ordres (Shapley) ; ± est l’erreur type.

alternatives =
    À { $part } près de la valeur, interchangeables : { $exchangeable } ; indispensables : { $core } ; jamais payants : { $never }{ $sure ->
        [yes] {""}
       *[no] , pour autant qu’on ait cherché
    }.

how-different =
    { $value }{ $same ->
        [yes] , pas moins
       *[no] , { $less } de moins
    } ; { $alone ->
        [0] les deux plans ont les mêmes investissements
        [one] { $alone } investissement ne figure que dans l’un des deux plans
       *[other] { $alone } investissements ne figurent que dans l’un des deux plans
    }, et { $moved ->
        [0] tous les autres commencent au même moment
        [one] { $moved } autre commence à un autre moment
       *[other] { $moved } autres commencent à un autre moment
    }.

no-fund = La feuille de route n’a pas de fonds, donc pas de budget à changer.
    .hint = Ajouter un fonds.
in-at-each = Il y est à chacun d’eux.
in-at-none = Il n’y est à aucun d’eux.
in-and-out-at = Dedans à { $found }, dehors à { $out }.
budgets-tried = { $count } budgets de { $least } à { $most } de tous les fonds ont été planifiés, et rien entre eux.
at-other-budgets = Avec d’autres budgets
not-proven = non prouvé
no-plan-keeps-all = aucun plan ne respecte toutes les règles
proven = prouvé
tenth-changes-nothing =
    { $which ->
        [less] un dixième de budget en moins
       *[more] un dixième de budget en plus
    } ne change rien
tenth-loses =
    { $which ->
        [less] un dixième de budget en moins
       *[more] un dixième de budget en plus
    } fait perdre { $amount }
tenth-gains =
    { $which ->
        [less] un dixième de budget en moins
       *[more] un dixième de budget en plus
    } fait gagner { $amount }
no-other-budget = Aucun autre budget n’a été planifié.
as-far-as-searched = { $said }, pour autant qu’on ait cherché.
