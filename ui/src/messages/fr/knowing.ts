// Les mots sur ce qui est déclaré et constaté des capacités à l’écran Système. Partie de `messages` (../../messages.ts).
import type * as en from '../en/knowing';
import type { Words } from '../words';

export const knowing: Words<typeof en.knowing> = {
  tab: 'Savoir et faire',
  go: 'Aller à Savoir et faire',
  also: 'évaluations niveau déclaré constaté maturité savoir faire écart preuves évaluateur',
  typed: 'Les évaluations avec leurs niveaux',
  take: 'Planifier avec les niveaux constatés…',
  takeAlso: 'évaluations maturité niveau actuel preuves reprendre appliquer',
  readOnly: 'Ce document ne peut qu’être lu.',
  title: 'Planifier avec les niveaux constatés',
  capability: 'Capacité',
  levels: 'Ses niveaux',
  note: 'Le plan compte ensuite ce qui a été constaté : il est à refaire. C’est une seule étape, qui peut être annulée.',
  apply: 'Planifier avec eux',
  leave: 'Laisser les niveaux tels quels',
  price: 'Que vaut l’écart ?',
  priceAlso: 'savoir faire écart prix valeur niveaux déclarés constatés',
  pricing: 'Planification aux deux niveaux…',
  priceLater:
    'Évaluer une capacité et planifier d’abord : le prix de l’écart vient d’un plan à chacun des deux niveaux.',
  empty:
    'Une évaluation dit à quel niveau une capacité est déclarée, à quel niveau elle est constatée, qui a observé et quoi. C’est un rôle ou une équipe qui évalue, jamais une personne qui est jugée. Choisir une capacité ci-dessous.',
  inspector:
    'Sélectionner une capacité pour voir ce que dit chaque évaluateur et ce qui a été observé. Saisir les évaluations ci-dessous : celles de plusieurs évaluateurs du même mois sont réunies par leur médiane.',
};
