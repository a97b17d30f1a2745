// Les mots sur les stades de la production de logiciel à l’écran Système. Partie de `messages` (../../messages.ts).
import type * as en from '../en/stages';
import type { Words } from '../words';

export const stages: Words<typeof en.stages> = {
  tabs: { stages: 'Stades', lifts: 'Apports aux stades' },
  go: 'Aller à Stades',
  also: 'débit possible facteur limitant goulot levier flux système de production',
  usual: 'Ajouter les stades habituels',
  usualAlso: 'urbanisation exploration conception réalisation test livraison exploitation apprentissage',
  readOnly: 'Ce document ne peut qu’être lu.',
  unit: 'Compté aux stades',
  unitHint: 'changements, récits, versions',
  typed: 'Les stades avec ce qui passe par chacun',
  empty:
    'Un stade est ce par quoi passe tout travail, de l’idée à l’usage. Son débit possible dit combien y passe aujourd’hui par période, compté de la même façon pour tous les stades : changements, récits, versions. Saisir un nom ci-dessous, ou commencer par huit stades habituels.',
  emptyLifts:
    'Il n’y a pas encore de capacité qui pourrait apporter à un stade. Ajouter d’abord des capacités.',
  inspector:
    'Sélectionner un stade pour voir ce qu’il pourrait faire et quand il limite. Saisir les débits ci-dessous, et ce que chaque niveau d’une capacité ajoute sous Apports aux stades.',
};
