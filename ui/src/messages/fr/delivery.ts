// Les mots sur les quatre clés de la livraison à l’écran Système. Partie de `messages` (../../messages.ts).
import type * as en from '../en/delivery';
import type { Words } from '../words';

export const delivery: Words<typeof en.delivery> = {
  tab: 'Livraison',
  go: 'Aller à Livraison',
  also: 'quatre clés mesures fréquence de déploiement délai des changements taux d’échec temps de rétablissement vitesse stabilité dora',
  typed: 'Les quatre clés, et quel résultat est chacune d’elles',
  empty: 'Les quatre clés sont toujours là. Nommer le résultat qu’est chacune d’elles.',
  inspector:
    'Sélectionner un graphique pour voir d’où vient son résultat. Nommer ci-dessous le résultat qu’est chacune des quatre clés ; saisir les valeurs à l’écran Résultats, sous Trajectoires.',
};
