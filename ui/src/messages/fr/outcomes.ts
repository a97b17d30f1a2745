// Les mots de l’écran Résultats. Partie de `messages` (../../messages.ts).
import type * as en from '../en/outcomes';
import type { Words } from '../words';

export const outcomes: Words<typeof en.outcomes> = {
  tabs: { trajectories: 'Trajectoires' },
  goTab: (name) => `Aller à ${name}`,
  also: { trajectories: 'valeurs mesurées réel métrique est-ce que cela arrive' },
  measured: 'Valeurs mesurées à la fin de chaque période',
  emptyMeasured: 'Il n’y a pas encore de résultat à mesurer. Ajouter d’abord des résultats.',
  inspector: {
    trajectories:
      'Sélectionner un résultat ou une valeur mesurée pour voir sa situation. Saisir les mesures ci-dessous.',
  },
};
