// Les mots sur les cycles à l’écran Résultats, et sur le début du suivant. Partie de `messages` (../../messages.ts).
import type * as en from '../en/cycles';
import type { Words } from '../words';

export const cycles: Words<typeof en.cycles> = {
  begin: 'Commencer le cycle suivant',
  beginHint:
    'Crée un document qui commence là où en est ce qui est noté comme terminé et mesuré. Celui-ci reste tel qu’il est.',
  alsoBegin: 'cycle de réinvention nouveau document réel référence horizon année suivante replanifier',
  begunTitle: 'Le cycle suivant',
  carried: 'Repris',
  dropped: 'À regarder',
  kept: 'Le nouveau document n’a pas encore de nom ; le précédent reste tel qu’il est. Tout cela est gardé avec le cycle passé : écrire sa revue dans le tableau des cycles.',
  goOn: 'Continuer',
  empty:
    'Un cycle passé est gardé ici quand le suivant commence : ce qui était promis, ce qui a été atteint et ce qui a été appris. Saisir un nom ci-dessous pour en ajouter un plus ancien.',
};
