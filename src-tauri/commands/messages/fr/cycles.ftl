# Le début du cycle suivant.

cycle-blocked = Le cycle suivant ne peut pas commencer : la feuille de route a des problèmes qui empêchent de planifier.
    .hint = Les régler d’abord.
cycle-nothing-over = Aucune période n’est encore passée et rien n’est noté comme terminé ou mesuré.
    .hint = Noter ce qui est terminé, ou dire dans quelle période commence le cycle suivant.
cycle-no-period = Aucun cycle ne peut commencer en « { $period } ».
    .hint = Nommer une période { OF($first) } { AT($last) }.
cycle-no-start = Le cycle suivant ne peut pas commencer { IN($period) } : le calendrier finit avant lui.
    .hint = Faire commencer la feuille de route plus tôt.
cycle-begun =
    Le cycle suivant commence { IN($period) } : { $carried ->
        [one] { $carried } point est repris
       *[other] { $carried } points sont repris
    }, { $dropped ->
        [0] et il n’y a rien d’autre à regarder.
        [one] un est à regarder.
       *[other] { $dropped } sont à regarder.
    }
found-cycle = { $began } à { $ended }
