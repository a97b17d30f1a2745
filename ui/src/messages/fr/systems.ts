// Les mots de la liste des systèmes. Partie de `messages` (../../messages.ts).
import type * as en from '../en/systems';
import type { Words } from '../words';

export const systems: Words<typeof en.systems> = {
  open: 'Ce dont cette feuille de route se sert',
  also: 'systèmes S1 S35 fonctions utilisées activer couverture',
  title: 'Ce dont cette feuille de route se sert',
  groups: { in_use: 'Utilisés', not_in_use: 'Non utilisés', not_yet: 'Pas encore dans Cairn' },
  go: 'Montrer',
  show: (name) => `Montrer ${name}`,
};
