// Les mots sur la culture et la sécurité à l’écran Système. Partie de `messages` (../../messages.ts).
import type * as en from '../en/culture';
import type { Words } from '../words';

export const culture: Words<typeof en.culture> = {
  tab: 'Culture',
  tabs: {
    statements: 'Énoncés',
    answers: 'Réponses',
  },
  go: 'Aller à Culture',
  also: 'enquête sécurité psychologique générative bureaucratique pathologique typologie équipe tendance',
  usual: 'Ajouter les énoncés habituels',
  usualAlso: 'culture sécurité enquête questions typologie',
  readOnly: 'Ce document ne peut qu’être lu.',
  leastGroup: 'Masquer si moins de personnes que',
  typed: 'Les enquêtes des équipes avec leurs scores',
  emptyStatements:
    'Un énoncé est ce avec quoi les équipes sont d’accord ou non, de 1 à 7, formulé de sorte qu’être d’accord soit bon signe. En saisir un ci-dessous, ou commencer avec douze énoncés habituels sur la culture et la sécurité.',
  emptySurveys:
    'Une enquête est une équipe interrogée un mois donné, et le nombre de personnes qui ont répondu. Aucun nom de personne n’est gardé, ni la réponse d’une seule personne. Saisir un nom ci-dessous.',
  emptyAnswers:
    'Il n’y a pas encore d’enquête dont les réponses pourraient être saisies. Ajouter d’abord des enquêtes.',
  inspector:
    'Sélectionner une équipe ou un énoncé pour voir où il en est et ce qui aiderait. Saisir les enquêtes ci-dessous ; ce qui est demandé sous Énoncés, les moyennes des réponses sous Réponses.',
};
