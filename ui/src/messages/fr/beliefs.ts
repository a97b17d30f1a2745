// Les mots sur les thèmes et les principes à l’écran Système. Partie de `messages` (../../messages.ts).
import type * as en from '../en/beliefs';
import type { Words } from '../words';

export const beliefs: Words<typeof en.beliefs> = {
  tabs: {
    themes: 'Thèmes',
    companions: 'Capacités de chacun',
    principles: 'Principes',
    practices: 'Pratiques de chacun',
  },
  shown: 'Ce qui est montré',
  overview: 'Vue d’ensemble',
  goThemes: 'Aller à Thèmes',
  alsoThemes: 'alignement échelle dépenses perdues axes grandir ensemble',
  goPrinciples: 'Aller à Principes',
  alsoPrinciples: 'valeurs croyances pratiques culture slogan couverture',
  themesTyped: 'Les thèmes avec ce qui n’y compte pas',
  principlesTyped: 'Les principes avec le nombre de pratiques qui les font vivre',
  emptyThemes:
    'Un thème est ce qui grandit ensemble, en général une capacité par axe : une plateforme, une autorité de conception, une façon de livrer. Une capacité qui a trop d’avance sur les autres ne compte pas tant qu’elles ne suivent pas. Saisir un nom ci-dessous.',
  emptyCompanions:
    'Il n’y a pas encore de capacité qui pourrait faire partie d’un thème. Ajouter d’abord des capacités.',
  emptyPrinciples:
    'Un principe est une phrase à laquelle on croit ici. Des pratiques le font vivre : des capacités à partir d’un certain niveau. Sans pratique, il est seulement dit. En saisir un ci-dessous.',
  emptyPractices:
    'Il n’y a pas encore de capacité qui pourrait faire vivre un principe. Ajouter d’abord des capacités.',
  themesInspector:
    'Sélectionner un thème ou une capacité pour voir ce qui compte et ce qui attend. Saisir les thèmes ci-dessous, et marquer les capacités de chacun sous Capacités de chacun.',
  principlesInspector:
    'Sélectionner un principe pour voir ce qui le fait vivre. Saisir les principes ci-dessous, et à partir de quel niveau une capacité le fait vivre sous Pratiques de chacun.',
};
