// Les mots du cadre de la fenêtre : écrans, actions, touches, lignes du haut et du bas. Partie de `messages`
// (../../messages.ts).
import type * as en from '../en/frame';
import type { Words } from '../words';
import { count, isOne, number } from './count';

export const product: Words<typeof en.product> = 'Cairn';

export const separator: Words<typeof en.separator> = ' · ';

export const bug: Words<typeof en.bug> = {
  message: 'Quelque chose s’est mal passé ici. Votre plan est en sûreté.',
  hint: 'Réessayer ; si cela se reproduit, fermer la fenêtre et rouvrir le document.',
};

export const outside: Words<typeof en.outside> =
  'Cette page fait partie de Cairn et ne fonctionne que dans sa fenêtre.';

export const axis: Words<typeof en.axis> = {
  methods: 'Méthodes',
  architecture: 'Architecture',
  management: 'Management',
  organization: 'Organisation',
  skills: 'Compétences',
};

export const screens: Words<typeof en.screens> = {
  label: 'Écrans',
  plan: 'Plan',
  system: 'Système',
  outcomes: 'Résultats',
  compare: 'Comparer',
  limits: 'Limites',
  present: 'Présenter',
};

export const topBar: Words<typeof en.topBar> = {
  label: 'Document',
  sample: 'Exemple',
  sampleHint: 'Ce sont les données d’exemple d’une entreprise inventée.',
  noDocument: 'Aucun document',
  theme: { system: 'Thème : système', light: 'Thème : clair', dark: 'Thème : sombre' },
  export: 'Exporter',
  plan: 'Replanifier',
  planFirst: 'Planifier',
  whatIf: 'Et si…',
};

export const actions: Words<typeof en.actions> = {
  goPlan: 'Aller à Plan',
  goOutcomes: 'Aller à Résultats',
  goCompare: 'Aller à Comparer',
  keepScenario: 'Garder le « et si » comme scénario',
  closer: 'Répondre au « et si » avec moins de changements',
  compareTab: (name) => `Comparer : ${name}`,
  tryYes: 'Essayer le oui : forcer et comparer',
  recordNo: 'Consigner un non',
  lookAgain: 'Consigner pas maintenant : à réexaminer',
  goSystem: 'Aller à Système',
  goNeeds: 'Aller à Besoins',
  goNeedsAlso: 'dépendances graphe réseau chemin critique plus longue chaîne ce qui vient d’abord',
  goLimits: 'Aller à Limites',
  newEmpty: 'Nouveau, vide',
  newSample: 'Nouveau à partir de l’exemple',
  open: 'Ouvrir…',
  save: 'Enregistrer',
  saveAs: 'Enregistrer sous…',
  importTable: 'Importer un tableau…',
  tableFromFile: 'Remplir ce tableau à partir d’un fichier…',
  alsoTableFromFile: 'csv xlsx tableur importer lignes',
  tableToFile: 'Écrire ce tableau dans un fichier…',
  alsoTableToFile: 'csv xlsx tableur exporter lignes',
  exportRoadmap: 'Exporter la feuille de route…',
  print: 'Imprimer en PDF…',
  exportChart: 'Exporter le graphique…',
  openCopy: 'Ouvrir une copie',
  recover: 'Récupérer un document endommagé…',
  undo: 'Annuler',
  redo: 'Rétablir',
  versions: 'Historique des versions…',
  about: 'À propos de Cairn',
  replan: 'Replanifier',
  whatIf: 'Demander « et si »…',
  adoptWhatIf: 'Adopter la réponse à un « et si »',
  table: 'Graphique ou tableau',
  pin: 'Épingler à un trimestre',
  earlier: 'Épingler un trimestre plus tôt',
  later: 'Épingler un trimestre plus tard',
  auto: 'Planifier après chaque modification, oui ou non',
  lift: 'Lever la décision',
  exclude: 'Exclure, ou inclure de nouveau',
  lock: 'Verrouiller là où le plan le place, ou déverrouiller ; dans le flux, relier deux blocs',
  why: 'Pourquoi ? pour la sélection ; sinon cette fiche',
  region: 'Partie suivante de la fenêtre',
  regionBack: 'Partie précédente de la fenêtre',
  theme: 'Changer de thème',
  escape:
    'Fermer, effacer la sélection, abandonner un « et si », ou arrêter la planification en gardant le meilleur plan',
};

export const gestures: Words<typeof en.gestures> = {
  leftRight: 'Repère précédent ou suivant du couloir',
  upDown: 'Couloir du dessus ou du dessous',
  homeEnd: 'Premier ou dernier repère du couloir',
  enter: 'Montrer le pourquoi dans l’inspecteur',
  peek: 'Aperçu : les raisons à côté du repère, jusqu’à Espace ou Échap',
  copy: 'Copier le tableau, quand il est affiché',
  acceptOne: 'Accepter ce seul changement, dans la liste de ce qui change',
  gridEdit: 'Modifier la cellule ; taper la remplace',
  gridMove: 'Cellule suivante à droite, ou en dessous',
  gridExtend: 'Étendre la sélection',
  gridFill: 'Remplir la sélection avec ce qui est tapé',
  gridDown: 'Recopier vers le bas, vers la droite',
  gridClear: 'Vider la sélection',
  gridCopy: 'Copier, couper et coller des cellules',
  gridRow: 'Sélectionner la ligne, supprimer des lignes',
};

export const contextMenu: Words<typeof en.contextMenu> = {
  action: 'Menu du repère ou de la ligne',
  label: 'Ce que l’on peut en faire',
};

export const keySheet: Words<typeof en.keySheet> = {
  title: 'Raccourcis clavier',
  groups: {
    screens: 'Écrans',
    document: 'Document',
    plan: 'Plan',
    selection: 'Sélection',
    chart: 'Dans le graphique',
    compare: 'Comparer',
    grid: 'Dans un tableau',
    present: 'Présenter',
    window: 'Fenêtre',
    help: 'Aide',
  },
  change: (keys, label) => `Changer la touche ${keys} : ${label}`,
  changeHint: 'Changer cette touche',
  waiting: 'appuyer…',
  notAKey: 'Appuyer sur une lettre, un chiffre ou un signe, seul ou avec Maj.',
  taken: (key, label) => `${key} est la touche de : ${label}`,
  usual: 'Revenir aux touches habituelles',
  note: 'Les lettres seules agissent tant qu’aucun champ de texte n’est actif. Cliquer sur l’une d’elles pour en choisir une autre ; toutes se désactivent dans les réglages (Ctrl+,). À la souris : faire glisser une barre vers un autre trimestre pour l’y épingler, sur « Hors du plan » pour l’exclure, et de cette liste vers le graphique pour la forcer.',
};

export const keyNames: Words<typeof en.keyNames> = {
  Escape: 'Échap',
  Enter: 'Entrée',
  Shift: 'Maj',
  Delete: 'Suppr',
  Space: 'Espace',
  Home: 'Début',
  End: 'Fin',
  PageUp: 'Page préc.',
  PageDown: 'Page suiv.',
  ContextMenu: 'Menu',
};

export const undo: Words<typeof en.undo> = {
  undo: (step) => (step === null ? 'Annuler' : `Annuler : ${step}`),
  redo: (step) => (step === null ? 'Rétablir' : `Rétablir : ${step}`),
  nothingToUndo: 'Il n’y a rien à annuler.',
  nothingToRedo: 'Il n’y a rien à rétablir.',
  readOnly: 'Le document est ouvert en lecture.',
  editable: 'Ce document peut être modifié tel quel.',
};

export const status: Words<typeof en.status> = {
  label: 'État',
  investments: (n) => count(n, 'investissement', 'investissements'),
  saved: (file, time) => `Enregistré dans ${file} à ${time}`,
  unsaved: (file) => `Les modifications sont en sûreté sur cet ordinateur, pas encore dans ${file}`,
  unnamed: 'En sûreté sur cet ordinateur ; pas encore enregistré sous un nom',
  reading: (file) => `${file} est ouvert en lecture`,
  thisDocument: 'Ce document',
  noPlan: 'Pas encore de plan',
  stale: 'Le plan est plus ancien que la feuille de route',
  replanning: 'Planification…',
  auto: { on: 'Planification auto : oui', off: 'Planification auto : non' },
  stop: 'Arrêter et garder',
  stopping: 'Arrêt, le meilleur plan est gardé…',
};

export const notices: Words<typeof en.notices> = {
  moved: (n) => count(n, 'déplacé', 'déplacés'),
  entered: (n) => count(n, 'entré', 'entrés'),
  left: (n) => count(n, 'sorti du plan', 'sortis du plan'),
  unchanged: 'Rien n’a bougé',
  pinned: (name, when) => `${name} : épinglé, début ${when}`,
  excluded: (name) => `${name} : exclu`,
  locked: (name) => `${name} : verrouillé`,
  lockOut: (name) => `${name} est hors du plan : il n’y a pas d’endroit où le verrouiller.`,
  lockStale: 'Replanifier d’abord : ce qui est verrouillé reste là où le plan le place.',
  lifted: (name) => `${name} : décision levée`,
  planLater: 'R replanifie',
  autoOn: 'Chaque modification est planifiée aussitôt.',
  autoOff: 'Les modifications attendent la prochaine planification (R).',
  saved: (file, time) => `Enregistré dans ${file} à ${time}.`,
  exported: (file) => `Fichier écrit : ${file}.`,
  opened: (name) => `Ouvert : ${name}.`,
  readOnly: 'Ce document est ouvert en lecture. Ouvrir une copie pour le modifier.',
  openedForReading: (name) => `Ouvert en lecture : ${name}.`,
  restored: 'Restauré dans un nouveau document ; l’autre est resté tel quel.',
  noTable: 'Aucun tableau n’est ouvert : il y en a sur Système, Résultats et Limites.',
  ignoredColumns: (names) => `Colonnes non comprises : ${names}.`,
  selectFirst: 'Sélectionner d’abord un investissement.',
  pinExcluded: 'Il est exclu. L’inclure d’abord de nouveau (E).',
  noStarts: 'Il n’y a aucun trimestre où il pourrait commencer.',
};

export const leaving: Words<typeof en.leaving> = {
  title: 'Cette feuille de route n’a pas encore de nom',
  text: 'Elle est en sûreté sur cet ordinateur, mais sans nom elle est difficile à retrouver. L’enregistrer d’abord sous un nom ?',
  save: 'Enregistrer sous…',
  leave: 'Continuer sans',
  stay: 'Annuler',
};

export const about: Words<typeof en.about> = {
  title: 'À propos de Cairn',
  version: (version) => `Version ${version}`,
};

export const alert: Words<typeof en.alert> = {
  close: 'Fermer ce message',
  importReadable: 'Importer les lignes lisibles',
};

export const toast: Words<typeof en.toast> = {
  label: 'Ce qui a été fait',
  close: 'Fermer ce message',
};

export const time: Words<typeof en.time> = {
  momentAgo: 'à l’instant',
  minutesAgo: (n) => `il y a ${number(n)} ${isOne(n) ? 'minute' : 'minutes'}`,
  today: (time) => `aujourd’hui, ${time}`,
  yesterday: (time) => `hier, ${time}`,
  at: (date, time) => `${date}, ${time}`,
};

export const close: Words<typeof en.close> = 'Fermer';
