# Comment les opérations s’appellent ; un nom est enregistré tel qu’il a été dit.

add-one = Ajouter « { $name } »
add-several = Ajouter { $count } investissements
pin = Épingler « { $name } » { AT($when) }
lock = Verrouiller « { $name } » { IN($when) }
exclude = Exclure « { $name } »
lift = Lever la décision sur « { $name } »
plan = Planifier
recovered-roadmap = Feuille de route récupérée
