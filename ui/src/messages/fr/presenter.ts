// Les mots de la vue de celui qui présente avec deux fenêtres. Partie de `messages` (../../messages.ts). La fenêtre du
// public n’a pas de mots à elle.
import type * as en from '../en/presenter';
import type { Words } from '../words';

export const presenter: Words<typeof en.presenter> = {
  start: 'Présenter dans deux fenêtres',
  startTogether: 'Présenter dans une fenêtre',
  also: {
    start:
      'vue présentateur orateur public deuxième fenêtre second écran moniteur projecteur notes diapositives',
    startTogether: 'diapositives diaporama plein écran seul',
  },
  title: 'Vue de l’orateur',
  audienceSees: 'Le public voit maintenant',
  audienceStill: 'Le public voit encore',
  answerSeen: 'Le public voit la réponse',
  onlyYou: 'Vous seul voyez cette réponse',
  working: 'Vous seul voyez que le calcul est en cours',
  black: 'Le public voit du noir',
  white: 'Le public voit du blanc',
  uncover: 'Montrer de nouveau la page',
  next: 'Suivante',
  endOfStory: 'C’est la dernière page.',
  pages: 'Aller à une page',
  notes: 'Notes de l’orateur',
  noNotes: 'Pas de notes pour cette page.',
  smaller: 'Notes plus petites',
  larger: 'Notes plus grandes',
  elapsed: (time) => `En présentation depuis ${time}`,
  pause: 'Suspendre le temps',
  run: 'Laisser courir le temps',
  reset: 'Remettre le temps à zéro',
  blackButton: 'Noir',
  whiteButton: 'Blanc',
  end: 'Terminer',
  swap: 'Échanger les écrans',
  fill: 'Public en plein écran',
  share: 'Le montrer au public',
  unshare: 'Le garder pour vous',
  turnBack: 'Page précédente',
  turnOn: 'Page suivante',
  moveByHand:
    'Déplacer la fenêtre « Présentation » sur l’écran du public et double-cliquer dessus : elle remplit cet écran.',
  oneScreen: 'Il n’y a qu’un seul écran.',
  gestures: {
    share: 'En présentation dans deux fenêtres : montrer la réponse au public, ou de nouveau la page',
  },
};
