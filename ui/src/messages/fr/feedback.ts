// Les mots sur les boucles de retour à l’écran Système. Partie de `messages` (../../messages.ts).
import type * as en from '../en/feedback';
import type { Words } from '../words';

export const feedback: Words<typeof en.feedback> = {
  tabs: {
    loops: 'Retours',
    shortenings: 'Raccourcis par',
  },
  go: 'Aller à Retours',
  also: 'boucles de retour délai besoins comportement production code nous-mêmes quand nous apprenons',
  typed: 'Les boucles de retour avec leurs délais',
  empty:
    'Une boucle de retour dit où nous en sommes : ce dont les utilisateurs ont besoin, comment le produit se comporte, comment est le code, comment nous travaillons. Saisir un nom ci-dessous, puis au bout de combien de temps elle renseigne : 45 min, 3 h, 2 jours.',
  emptyShortenings:
    'Il n’y a pas encore d’investissement qui pourrait raccourcir une boucle de retour. Ajouter d’abord des investissements.',
  inspector:
    'Sélectionner une boucle pour voir quand elle renseigne et ce qui la raccourcirait. Saisir les boucles ci-dessous ; le délai de chacune une fois un investissement terminé, sous Raccourcis par.',
};
