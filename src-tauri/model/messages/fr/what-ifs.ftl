# Les « et si » : ce qu’ils changent, et ce qui se dit de ceux qui ne sont pas compris.

did-you-mean = Vouliez-vous dire { $names } ?
place = (caractère { $at })

more-than-one-begins =
    Plus d’un { $noun ->
        [limit] fonds ou vivier
        [fund] fonds
        [pool] vivier
        [investment] investissement
       *[outcome] résultat
    } commence par « { $typed } » { $place }.
more-than-one-called =
    Plus d’un { $noun ->
        [limit] fonds ou vivier
        [fund] fonds
        [pool] vivier
        [investment] investissement
       *[outcome] résultat
    } s’appelle « { $name } » { $place }.
name-missing =
    Il manque le nom { $noun ->
        [limit] d’un fonds ou d’un vivier
        [fund] d’un fonds
        [pool] d’un vivier
        [investment] d’un investissement
       *[outcome] d’un résultat
    } { $place }.
not-there =
    Il n’y a pas { $noun ->
        [limit] de fonds ni de vivier
        [fund] de fonds
        [pool] de vivier
        [investment] d’investissement
       *[outcome] de résultat
    } appelé « { $typed } » { $place }.

what-if-too-long = Le « et si » { $place } est trop long : demander en plusieurs fois.
what-if-empty = Dire ce qui serait différent, comme budget -20% ou sans « … » { $place }.
one-word-too-many = « { $word } » { $place } est un mot de trop : joindre les changements par « et ».
change-missing = Il manque un autre changement { $place }.
nothing-to-lift = Il n’y a pas de décision sur cet investissement { $place }, donc aucune à lever.
no-beginning = « { $typed } » { $place } n’est ni un fonds, ni un vivier, ni un mot qui commence un changement.
no-cost-yet = Cet investissement { $place } n’a pas encore de coût : dire dans la feuille de route quel fonds le paie.
would-not-end = Il ne finirait pas dans la feuille de route s’il commençait là { $place }.
decided-already = Un autre changement décide déjà de « { $name } » { $place } : n’en dire qu’un.

adjust-missing = Il manque comment cela change { $place } : écrire -20%, +2, = 800 ou x2.
adjust-unclear = « { $word } » { $place } peut être en plus, en moins ou nouveau : écrire +{ $word }, -{ $word } ou = { $word }.
adjust-unknown = « { $word } » { $place } ne dit pas comment cela change : écrire -20%, +2, = 800 ou x2.
too-large = « { $word } » { $place } est trop grand.
too-many-digits = « { $word } » { $place } a plus de chiffres qu’il n’en peut être gardé.
not-of-money = « { $word } » { $place } ne va pas avec un montant en { $currency }, la monnaie de la feuille de route.
not-of-people = « { $word } » { $place } ne va pas avec un nombre de personnes : écrire 2 ETP.
not-of-points = « { $word } » { $place } ne va pas avec une valeur en points.
not-of-periods = « { $word } » { $place } ne va pas avec un nombre de périodes.
number-missing = Il manque un nombre { $place }.
not-a-number = « { $word } » { $place } n’est pas un nombre.
point-unclear = « { $typed } » { $place } peut être { $plain } ou une fraction : l’écrire sans le point.

more-than-one-period = « { $typed } » { $place } est plus d’un { $unit } : nommer celui où il commence.
period-missing = Il manque le { $unit } { $place }.
not-a-period = « { $word } » { $place } n’est pas un { $unit } de cette feuille de route.
period-outside = La période { $place } n’est pas dans cette feuille de route, qui va { OF($first) } { AT($last) }.
periods-backwards = Les périodes { $place } finissent avant de commencer.

nothing-changes = Rien ne change.
would-cost = { $name } coûte { $now } au lieu de { $old }
would-take-as-long = { $name } prend { $now } au lieu de { $old }
would-take = { $name } prend { $now } au lieu de { $old }, avec le même argent et le même travail
would-be-worth = { $name } vaut { $now } au lieu de { $old }
would-start = { $name } commence { IN($period) }
would-be-left-out = { $name } est laissé de côté
would-be-required = { $name } doit être dans le plan
would-be-lifted = la décision sur { $name } est levée
all-funds = tous les fonds
all-pools = tous les viviers
lower = { $part } de moins
higher = { $part } de plus
times-as-high = { $times } fois autant
less =
    { $amount } de moins{ $together ->
        [yes] {" "}en tout
       *[no] {""}
    }
more =
    { $amount } de plus{ $together ->
        [yes] {" "}en tout
       *[no] {""}
    }
so-much =
    { $amount }{ $together ->
        [yes] {" "}en tout
       *[no] {""}
    }
in-every-period = chaque { $unit }
in-one-period = { IN($period) }
in-each-period-of = chaque { $unit } de { $periods }
in-periods = { IN($periods) }
limit-would-be = { $who } : { $how } { $span }
