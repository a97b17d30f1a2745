# La fiche des contrats : sa phrase, ce que chacun devient, son tableau.

contracts-none = Aucun résultat n’est encore sous contrat : saisir ce à quoi l’un doit parvenir, d’ici quand, et qui en répond.
contracts-all-off =
    { $count ->
        [one] Le seul contrat est désactivé et n’oblige le plan à rien.
       *[other] Les { $count } contrats sont désactivés et n’obligent le plan à rien.
    }
contracts-kept-sound =
    Le plan respecte { $count ->
        [one] le seul contrat en vigueur, avec
        [2] les deux contrats en vigueur, chacun avec
       *[other] les { $count } contrats en vigueur, chacun avec
    } un oui dans les cinq cases{ $others }.
contracts-kept =
    Le plan respecte { $count ->
        [one] le seul contrat en vigueur
        [2] les deux contrats en vigueur
       *[other] les { $count } contrats en vigueur
    } ; { $sound ->
        [0] { $count ->
            [one] il n’a pas
           *[other] aucun n’a
        }
        [one] un seul a
       *[other] { $sound } ont
    } un oui dans les cinq cases{ $others }.
contracts-missed =
    Le plan manque { $count ->
        [one] le seul contrat
       *[other] { $missed ->
            [one] un contrat
           *[other] { $missed } contrats
        } sur { $count }
    } en vigueur : { $first }{ $missed ->
        [one] { $others }
       *[other] {" "}en premier{ $others }
    }.
contracts-also-off = {"\u00A0"}; { $count ->
        [one] { $many } autre est désactivé
       *[other] { $many } autres sont désactivés
    }
contracts-subtitle = Cinq cases chacun, remplies d’après la feuille de route et son plan ; la barre est ce que le plan atteint d’ici là, le trait en travers ce qui est demandé
contracts-description =
    { $title } Une fiche de { $count ->
        [one] un contrat
       *[other] { $count } contrats
    } : ce que chacun demande, ce que le plan atteint d’ici là, cinq cases, et ce qu’il devient.
contracts-table = À quoi les résultats de { $name } sont tenus, et ce qu’ils deviennent

contracts-head-contract = Contrat
contracts-head-way = Du départ à la cible
contracts-head-verdict = Bilan
contracts-way = barre : le plan à { $reached } · trait : demandé, { $asked }
contracts-way-short = plan { $reached }, demandé { $asked }
contracts-more = et { $count } de plus

contracts-open = rien à respecter encore
contracts-off-kept = désactivé ; le plan le respecterait
contracts-off-missed = désactivé ; le plan le manquerait
contracts-hard-kept = strict : respecté
contracts-soft-kept = souple : respecté
contracts-hard-missed = strict : manqué par ce plan, qui date d’avant
contracts-soft-missed = manqué : coûte { $price }
contracts-soft-owed = manqué : coûte { $price }, { $money } dus
contracts-hint-yes = { $name }, oui : { $why }
contracts-hint-no = { $name }, non : { $why }
contracts-cell-yes = oui : { $why }
contracts-cell-no = non : { $why }

contracts-column-contract = Contrat
contracts-column-asks = Demande
contracts-column-strictness = Exigence
contracts-column-needed = Demandé du chemin (%)
contracts-column-reached = Atteint d’ici là (%)
contracts-column-verdict = Bilan
