// Les mots sur les fiches à l’écran Système. Partie de `messages` (../../messages.ts).
import type * as en from '../en/briefs';
import type { Words } from '../words';

export const briefs: Words<typeof en.briefs> = {
  tab: 'Fiches',
  go: 'Aller à Fiches',
  also: 'pensée produit sept questions utilisateurs valeur contrat suivi itération liste',
  typed: 'Sept questions sur chaque investissement',
  empty: 'Il n’y a pas encore d’investissement sur lequel interroger. Ajouter d’abord des investissements.',
  inspector:
    'Sélectionner un investissement pour voir à lesquelles des sept questions il a répondu. Saisir les réponses ci-dessous, avec vos propres mots : ce qui est proposé, qui s’en sert, ce qu’ils y gagnent, ce qui est promis, ce qu’il fait mieux, à quoi voit-on que cela marche, quand on y revient.',
};
