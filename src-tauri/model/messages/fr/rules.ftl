# Les règles qu’un plan ne respecte pas : dites d’un plan refusé.

broken-required = Il doit être dans le plan, et n’y est pas.
broken-unknown = Il est dans le plan, mais pas dans la feuille de route.
broken-horizon = Il commence { IN($start) } et finit après la dernière période.
broken-needs-investment = l’investissement { $id }
broken-needs-capability = la capacité { $id } au niveau { $level }
broken-needs = Il commence { IN($start) }, avant ce qu’il nécessite : { $what }.
broken-fund = { $spent } sont dépensés { IN($period) }, mais seuls { $available } sont disponibles.
broken-pool = { $busy } ETP sont occupés { IN($period) }, mais il n’y en a que { $capacity }.
broken-pin = Il est épinglé { IN($start) }, mais ne commence pas là.
broken-lock = Il est verrouillé { IN($start) }, mais ne commence pas là.
broken-exclusion = Il est exclu, mais dans le plan.
broken-not-before = Il commence { IN($start) }, mais ne peut pas commencer avant { THE($first) }.
broken-done-by = Il finit { IN($end) }, mais doit être fini { IN($last) } au plus tard.
broken-step = Elle apporte { $gain } points, mais doit en apporter au moins { $least }.
broken-left-out = La liste de ce qui est laissé de côté n’est pas exactement ce qui est hors du plan.
broken-value = Il prétend valoir { $claimed }, mais vaut { $value }.
broken-spend = Il prétend dépenser { $claimed }, mais dépense { $spend }.
broken-inputs = Il a été fait d’une feuille de route qui a changé depuis.
broken-proof = Sa borne ne s’accorde pas avec ce qu’il prétend prouvé.
