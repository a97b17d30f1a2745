// Les mots sur les moteurs, leurs comparaisons et ce qui les porte à l’écran Système. Partie de `messages`.
import type * as en from '../en/drivers';
import type { Words } from '../words';

export const drivers: Words<typeof en.drivers> = {
  tabs: {
    drivers: 'Moteurs',
    comparisons: 'Comparaisons',
    links: 'Parts',
  },
  go: 'Aller à Moteurs',
  also: 'contexte métier écosystème opportunités menaces risques stratégie comparaison par paires ratio de cohérence importance poids',
  typed: 'Les moteurs avec leurs poids',
  weigh: 'Peser les résultats selon les moteurs…',
  weighAlso: 'valeur importance appliquer comparaison par paires analyse hiérarchique',
  readOnly: 'Ce document ne peut qu’être lu.',
  title: 'Peser les résultats selon les moteurs',
  outcome: 'Résultat',
  worth: 'Valeur actuelle → selon les moteurs',
  note: 'Le plan est à refaire ensuite. C’est une seule étape, qui peut être annulée.',
  apply: 'Peser les résultats',
  leave: 'Les laisser tels quels',
  empty:
    'Un moteur est ce qui fait avancer l’activité : une opportunité à saisir, ou une menace à écarter. Donner des points à chacun, ou les comparer deux à deux sous Comparaisons ; dire ensuite quelle part en porte quel résultat. Saisir un nom ci-dessous.',
  emptyComparisons: 'Il n’y a pas encore de moteur à comparer. Ajouter d’abord des moteurs.',
  emptyLinks: 'Il n’y a pas encore de moteur qu’un résultat pourrait porter. Ajouter d’abord des moteurs.',
  inspector:
    'Sélectionner un moteur pour voir ce qui le porte, ou un résultat pour voir ce qu’il vaudrait selon les moteurs. Saisir les moteurs ci-dessous ; sous Comparaisons, combien de fois une ligne est plus importante qu’une colonne ; sous Parts, quel résultat porte quoi.',
};
