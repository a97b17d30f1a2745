// Les mots de ce qui entoure les écrans : la palette, les menus, les réglages, les premiers pas. Partie de `messages`
// (../../messages.ts).
import type * as en from '../en/around';
import type { Words } from '../words';
import { count, number } from './count';

export const around: Words<typeof en.around> = {
  palette: 'Chercher ou lancer une commande…',
  find: 'Trouver…',
  settings: 'Réglages…',
  zoomIn: 'Plus grand',
  zoomOut: 'Plus petit',
  zoomReset: 'Taille habituelle',
  largest: 'C’est la plus grande taille.',
  smallest: 'C’est la plus petite taille.',
  problems: 'Problèmes',
  catalogue: 'Choisir dans le catalogue…',
  startPlan: 'Commencer mon plan…',
  forgetRecent: 'Effacer les documents récents',
  firstSteps: 'Quatre choses à essayer',
  keys: 'Raccourcis clavier',
  licences: 'Licences des composants tiers',
  also: {
    theme: 'sombre clair mode couleurs apparence',
    settings:
      'préférences options configuration taille lignes densité mouvement animation lettres seules langue',
    zoom: 'zoom taille police texte agrandir réduire loupe',
    keys: 'clavier touches aide',
    problems: 'problèmes erreurs avertissements alertes',
    licences: 'licence tiers code ouvert remerciements',
    catalogue: 'capacités modèle ajouter bibliothèque',
    startPlan: 'nouveau plan assistant débuter créer démarrer',
  },
};

export const selection: Words<typeof en.selection> = {
  value: (change) => `valeur ${change}`,
  pin: (name) => (name ? `Épingler ${name} à un trimestre…` : 'Épingler à un trimestre…'),
  lift: (name) => (name ? `Lever la décision : ${name}` : 'Lever la décision'),
  lock: (name, isLocked) =>
    name
      ? isLocked
        ? `Déverrouiller ${name}`
        : `Verrouiller ${name} là où le plan le place`
      : 'Verrouiller là où le plan le place',
  exclude: (name, isExcluded) => {
    if (!name) return 'Exclure, ou inclure de nouveau';
    return isExcluded ? `Inclure de nouveau ${name}` : `Exclure ${name}`;
  },
};

export const menus: Words<typeof en.menus> = {
  label: 'Menus',
  all: 'Menu',
  names: { file: 'Fichier', edit: 'Édition', view: 'Affichage', plan: 'Plan', help: 'Aide' },
};

export const recent: Words<typeof en.recent> = {
  open: (name) => `Ouvrir ${name}`,
  where: (file, folder) => (folder === '' ? file : `${file} dans ${folder}`),
  missing: (file) => `Retirer « ${file} » de la liste`,
  missingNote: 'Le fichier n’est plus là.',
  none: 'Aucun document n’a été ouvert récemment.',
};

export const palette: Words<typeof en.palette> = {
  label: 'Chercher ou lancer une commande',
  modes: { do: 'Chercher ou lancer', find: 'Trouver', 'what-if': 'Et si' },
  placeholders: {
    do: 'Une commande, ou / pour trouver, w pour demander « et si »',
    find: 'Une partie du nom',
  },
  lines: 'Ce qui peut être choisi',
  count: (n) => count(n, 'ligne', 'lignes'),
  none: 'Rien ne porte ce nom.',
  more: (n) => `${number(n)} trouvés : taper davantage du nom`,
  notNow: 'Pas possible maintenant.',
  noDocument: 'Il n’y a pas encore de document.',
  notShown: (name) =>
    `${name} : sur aucun graphique pour l’instant, car aucun investissement ne fait monter cette capacité.`,
  back: 'Retour aux commandes',
  open: 'Chercher ou lancer',
  kinds: {
    investment: 'Investissement',
    capability: 'Capacité',
    outcome: 'Résultat',
    output: 'Livrable',
    step: 'Étape',
    fund: 'Fonds',
    pool: 'Vivier',
    stakeholder: 'Partie prenante',
    rule: 'Règle',
    stage: 'Stade',
    contract: 'Contrat',
    principle: 'Principe',
    theme: 'Thème',
    statement: 'Énoncé',
    survey: 'Enquête',
    assessment: 'Évaluation',
    zone: 'Zone',
    team: 'Équipe',
    skill: 'Compétence',
    rank: 'Échelon',
    blade: 'Pale',
    driver: 'Moteur',
    loop: 'Boucle de retour',
    cycle: 'Cycle',
    assumption: 'Hypothèse',
    circumstance: 'Circonstance',
    debt: 'Dette',
  },
};

export const settings: Words<typeof en.settings> = {
  title: 'Réglages',
  note: 'Ils sont gardés sur cet ordinateur et s’appliquent aussitôt.',
  language: 'Langue',
  languages: { system: 'Comme le système', en: 'English', fr: 'Français' },
  theme: 'Thème',
  themes: { system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  density: 'Lignes des listes et des tableaux',
  densities: { compact: 'Compactes', normal: 'Normales', roomy: 'Aérées' },
  zoom: 'Taille de l’affichage',
  zoomValue: (n) => `${number(n)} %`,
  smaller: 'Plus petit',
  larger: 'Plus grand',
  motion: 'Mouvement',
  motions: { system: 'Comme le système', full: 'Animé', reduced: 'Rien ne bouge' },
  autoReplan: 'Replanifier après chaque modification',
  singleKeys: 'Les lettres seules sont des raccourcis',
  singleKeysHint: 'W, P, E et d’autres sans Ctrl. Tout ce qu’elles font est aussi dans les menus.',
};

export const problems: Words<typeof en.problems> = {
  title: (n) => count(n, 'problème', 'problèmes'),
  blocking: (n) => `La planification attend ceci (${number(n)})`,
  others: (n) => `Planifié malgré tout (${number(n)})`,
  none: 'Il n’y a aucun problème : tout ce qu’il faut est là.',
  close: 'Fermer la liste',
  go: (name) => `Aller à ${name}`,
};

export const firstSteps: Words<typeof en.firstSteps> = {
  title: 'Quatre choses à essayer (2 min)',
  progress: (n, all) => `${number(n)} sur ${number(all)} ${n < 2 ? 'faite' : 'faites'}`,
  sampleOnly: 'Elles ne viennent qu’avec l’exemple : Document, Nouveau à partir de l’exemple.',
  tries: {
    move: {
      title: 'Déplacer un investissement',
      text: 'Faire glisser une barre d’un trimestre vers la droite, ou la sélectionner et appuyer sur ] : voir ce que cela coûte.',
    },
    what_if: {
      title: 'Demander « et si »',
      text: 'Appuyer sur W et taper budget -20%, puis Entrée.',
    },
    why_not: {
      title: 'Demander pourquoi pas',
      text: 'Sélectionner quelque chose sous « Hors du plan » : voir ce qu’il faudrait.',
    },
    export: {
      title: 'Exporter une page',
      text: 'Ctrl+E écrit un graphique pour vos diapositives.',
    },
  },
  done: 'fait',
  allDone: 'Voilà comment cela marche.',
  start: 'Commencer mon plan…',
  close: 'Fermer ; l’Aide le fait revenir',
};

export const start: Words<typeof en.start> = {
  title: 'Commencer mon plan',
  question: (n, all) => `Question ${number(n)} sur ${number(all)}`,
  money: 'Avec quoi planifiez-vous ?',
  name: 'Nom de la feuille de route',
  currency: 'Devise',
  currencyHint: 'Son code de trois lettres : EUR, USD, GBP…',
  fiscal: 'L’exercice commence en',
  time: 'Quand commence-t-elle, et jusqu’où va-t-elle ?',
  first: 'Premier trimestre',
  periods: 'Nombre de trimestres',
  people: 'Qui peut travailler, et combien peut-on dépenser ?',
  pools: 'Viviers de personnes : équipes ou compétences, jamais des individus',
  poolName: (n) => `Nom du vivier ${number(n)}`,
  poolPeople: (n) => `Personnes du vivier ${number(n)}, en ETP`,
  removePool: (name) => (name === '' ? 'Supprimer ce vivier' : `Supprimer ${name}`),
  fte: 'ETP',
  addPool: 'Ajouter un vivier',
  budget: 'Budget par trimestre',
  budgetHint: 'Par exemple 500k. Il pourra varier d’un trimestre à l’autre.',
  back: 'Retour',
  next: 'Suivant',
  make: 'Créer le plan',
  note: 'Entrée passe à la suite. Tout peut être changé plus tard.',
};

export const licences: Words<typeof en.licences> = {
  title: 'Composants tiers',
  count: (n) => count(n, 'composant, sous sa propre licence', 'composants, chacun sous sa propre licence'),
  name: 'Composant',
  version: 'Version',
  licence: 'Licence',
  button: 'Licences des composants tiers',
};

export const catalogue: Words<typeof en.catalogue> = {
  open: 'Depuis le catalogue…',
  title: 'Choisir dans le catalogue',
  search: 'Nom ou étape',
  none: 'Rien ne porte ce nom dans le catalogue.',
  there: 'dans la feuille de route',
  today: 'Où en êtes-vous aujourd’hui ?',
  needs: 'Pour dépasser le niveau 2, il faut',
  helps: 'Aide d’ordinaire :',
  withInvestments: 'Ajouter un investissement qui élève chacune au niveau suivant',
  withOutcomes: 'Ajouter les quatre mesures clés comme résultats, avec les effets habituels',
  useOwn: 'Utiliser un autre catalogue…',
  write: 'Enregistrer ce catalogue…',
  reset: 'Reprendre celui de Cairn',
  add: (n: number) =>
    n === 0 ? 'Ajouter' : n === 1 ? 'Ajouter une capacité' : `Ajouter ${number(n)} capacités`,
};

export const timeZoom: Words<typeof en.timeZoom> = {
  fit: 'Afficher toute la feuille de route',
  selection: 'Zoomer dans le temps sur la sélection',
  nearer: 'Trimestres plus larges',
  farther: 'Trimestres plus étroits',
  isWhole: 'Toute la feuille de route est affichée. Maj+Z zoome sur la sélection, + élargit les trimestres.',
  also: 'zoom temps trimestres chronologie échelle',
};
