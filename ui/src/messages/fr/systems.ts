// Les mots de la liste des systèmes. Partie de `messages` (../../messages.ts).
import type * as en from '../en/systems';
import type { Words } from '../words';
import { number } from './count';

export const systems: Words<typeof en.systems> = {
  open: 'Ce dont cette feuille de route se sert',
  also: 'systèmes S1 S35 fonctions utilisées activer couverture',
  title: 'Ce dont cette feuille de route se sert',
  sentence: (used, unused) =>
    unused === 0
      ? `Les ${number(used)} systèmes sont utilisés.`
      : `Systèmes utilisés : ${number(used)} sur ${number(used + unused)} ; il y a de quoi en utiliser encore ${number(unused)}.`,
  groups: { in_use: 'Utilisés', not_in_use: 'Non utilisés' },
  go: 'Montrer',
  show: (name) => `Montrer ${name}`,
};
