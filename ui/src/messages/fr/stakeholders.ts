// Les mots sur les parties prenantes à l’écran Système. Partie de `messages` (../../messages.ts).
import type * as en from '../en/stakeholders';
import type { Words } from '../words';

export const stakeholders: Words<typeof en.stakeholders> = {
  tabs: { stakeholders: 'Parties prenantes', stances: 'Positions' },
  go: 'Aller à Parties prenantes',
  also: 'pouvoir intérêt carte position opposition soutien fatigue du changement qui gagner politique',
  typed: 'Les parties prenantes avec leur pouvoir et leur intérêt',
  empty:
    'Une partie prenante est concernée par le plan : un service, un conseil, un groupe, jamais le travail d’une seule personne. Le pouvoir dit combien elle peut arrêter ou porter, l’intérêt combien elle regarde de près, de 1 à 5. Saisir un nom ci-dessous.',
  emptyStances:
    'Il n’y a pas encore d’investissement sur lequel quelqu’un pourrait avoir une position. Ajouter d’abord des investissements.',
  inspector:
    'Sélectionner un nom pour voir sa position, quand la gagner au plus tard, et pourquoi. Saisir pouvoir et intérêt ci-dessous, les positions sous Positions.',
};
