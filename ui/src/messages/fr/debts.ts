// Les mots sur la dette technique à l’écran Limites. Partie de `messages` (../../messages.ts).
import type * as en from '../en/debts';
import type { Words } from '../words';

export const debts: Words<typeof en.debts> = {
  go: 'Aller à Dette',
  also: 'dette technique intérêts capital rembourser basculer héritage',
  typed: 'Les dettes avec ce qu’elles prennent',
  empty:
    'Une dette technique prend des personnes à un vivier jusqu’à son remboursement : ce sont ses intérêts. Saisir ci-dessous ce qu’elle est, puis qui paie, combien de personnes prendrait son remboursement, et combien elle en prend aujourd’hui. Le plan rembourse ce qui en vaut la peine.',
  emptyRepayments:
    'Il n’y a pas encore d’investissement qui pourrait rembourser une dette. Ajouter d’abord des investissements.',
  inspector:
    'Sélectionner une dette pour voir ce qu’elle devient. Saisir les dettes ci-dessous ; quel investissement en rembourse combien, sous Remboursements.',
};
