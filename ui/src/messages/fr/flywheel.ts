// Les mots sur le volant du management à l’écran Système. Partie de `messages` (../../messages.ts).
import type * as en from '../en/flywheel';
import type { Words } from '../words';

export const flywheel: Words<typeof en.flywheel> = {
  tab: 'Volant',
  tabs: {
    influences: 'Influences',
    pushes: 'Poussées',
  },
  go: 'Aller à Volant',
  also: 'management élan vitesse alignement collaboration vitalité pales influence boucle',
  usual: 'Ajouter les pales habituelles',
  usualAlso: 'volant management alignement collaboration vitalité',
  readOnly: 'Ce document ne peut être que lu.',
  typed: 'Les pales avec où chacune en est',
  emptyBlades:
    'Une pale est une partie du management qui reçoit des autres et leur donne, sur une échelle de 0 à 100. En saisir une ci-dessous, ou commencer par les trois habituelles : alignement, collaboration et vitalité.',
  emptyInfluences:
    'Il n’y a pas encore de pale qui pourrait en entraîner une autre. Ajouter d’abord des pales.',
  emptyPushes:
    'Il n’y a pas encore d’investissement qui pourrait pousser une pale. Ajouter d’abord des investissements.',
  inspector:
    'Sélectionner une pale, une période ou un investissement pour voir son effet sur le volant d’inertie. Saisir les pales ci-dessous ; laquelle entraîne laquelle est sous Influences, quels investissements les poussent sous Poussées.',
};
