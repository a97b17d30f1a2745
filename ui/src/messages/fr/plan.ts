// Les mots des graphiques, de ce qui est dit d’un plan, et des versions. Partie de `messages` (../../messages.ts).
import type * as en from '../en/plan';
import type { Words } from '../words';
import { count, number } from './count';

export const whatIf: Words<typeof en.whatIf> = {
  box: 'Et si',
  ask: 'Et si',
  example: 'budget -20%',
  answer: 'Répondre',
  didYouMean: 'Vouliez-vous dire',
  hint: 'budget -20%  ·  plateforme -2 ETP dès T2 27  ·  épingler, sans, forcer un investissement  ·  valeur, coût, durée de l’un d’eux  ·  reliés par « et »',
  tag: 'Et si',
  value: 'Valeur',
  spend: 'Dépense',
  searching: 'Recherche d’une meilleure réponse…',
  adopt: 'Adopter',
  drop: 'Abandonner',
  closer: 'Changer moins',
  closerHint: 'Un plan presque aussi bon qui change moins le plan actuel',
  noCloser:
    'Poser d’abord un « et si » ; à une réponse qui change beaucoup, on peut demander de changer moins.',
  accept: 'Accepter',
  acceptOf: (name: string) => `Accepter ce que devient ${name}, et rien d’autre`,
  accepted: (name: string, what: string) => `Accepté : ${name}, ${what}`,
  panel: 'Ce qui change',
  dropped: 'Sortent',
  entered: 'Entrent',
  moved: 'Se déplacent',
  outcomes: 'Résultats',
  nothing: 'Tout reste comme planifié.',
  note: 'Dans le graphique, un contour en tirets montre où une barre était, et + marque ce qui est entré. Rien n’est encore dans le document.',
  planFirst: 'Planifier d’abord la feuille de route telle quelle ; demander ensuite « et si ».',
  adoptFirst: 'Ceci est la réponse à un « et si ». L’adopter ou l’abandonner d’abord.',
};

export const chart: Words<typeof en.chart> = {
  label: {
    roadmap: 'Feuille de route',
    flow: 'Activités, livrables et résultats',
    fan: 'À quel point la valeur est sûre',
    tornado: 'Ce qui compte le plus',
    difference: 'Ce qui change',
    value_curve: 'La valeur au fil de son arrivée',
    frontier: 'Ce que permettent les budgets',
    price_of_yes: 'Ce que coûterait un oui',
    maturity: 'Maturité des capacités',
    needs: 'Ce qui doit venir d’abord',
    budget: 'Charge des fonds',
    people: 'Charge des viviers',
    trajectories: 'Valeurs mesurées et prévues',
    commitments: 'Ce qui a été promis et ce qui est fait',
    stakeholders: 'Les parties prenantes par pouvoir et intérêt',
    scorecard: 'Le plan en cinq chiffres',
    throughput: 'Le débit par stade, et ce qui le limite',
    contracts: 'Les contrats sur les résultats',
    principles: 'Les principes, et ce qui les fait vivre',
    alignment: 'Ce qui grandit ensemble, et ce qui ne compte pas',
    briefs: 'Ce que l’on sait de chaque investissement comme produit',
  },
  kind: 'graphique',
  help: 'Les flèches passent d’un repère à l’autre, Entrée montre le pourquoi, T montre la même chose en tableau.',
  drawing: 'Dessin en cours…',
  unreadable: 'L’image n’a pas pu être lue. Le tableau (T) montre la même chose.',
  copyTable: 'Copier le tableau',
  tableCopied: 'Le tableau est copié.',
  showChart: 'Afficher le graphique',
};

export const inspector: Words<typeof en.inspector> = {
  label: 'Pourquoi',
  nothing: 'Dès qu’il y a un plan, y sélectionner quelque chose pour voir le pourquoi.',
  empty: 'Sélectionner une barre pour voir pourquoi elle est là, ce qu’elle nécessite et ce qu’elle produit.',
  emptyNeeds: 'Sélectionner une case pour voir pourquoi elle est là, et ce qui la nécessite.',
  emptyOutcomes: 'Sélectionner un bloc pour voir de quoi il est fait et ce qu’il fait bouger.',
  explaining: 'Recherche de ce qui pourrait être planifié autrement…',
  steps: 'Étapes',
  keysHint:
    'Dans le graphique, les flèches déplacent, Entrée sélectionne, P épingle, L verrouille, E exclut.',
  linked: 'Lié à',
  pin: 'Épingler à…',
  pinned: 'Épingler ailleurs…',
  pinLabel: 'Épingler le début à',
  asPlanned: 'comme planifié',
  exclude: 'Exclure',
  lock: 'Verrouiller',
  unlock: 'Déverrouiller',
  include: 'Inclure de nouveau',
  liftPin: 'Retirer l’épingle',
  tryIt: 'Essayer',
  close: 'Fermer',
  goTo: (name) => `Aller à : ${name}`,
  loading: 'Lecture…',
};

export const tray: Words<typeof en.tray> = {
  label: 'Hors du plan, décisions et problèmes',
  leftOut: (n) => `Hors du plan (${number(n)})`,
  decisions: (n) => `Vos décisions (${number(n)})`,
  problems: (n) => count(n, 'problème', 'problèmes'),
  noneLeftOut: 'Tout est dans le plan.',
  noDecisions:
    'Vous n’avez rien épinglé, verrouillé ni exclu. Sélectionner un investissement, puis appuyer sur P, L ou E.',
  excluded: 'Exclu par vous',
  toForce: (price) => `${price} pour forcer`,
  toAllow: (price) => `${price} pour autoriser`,
  pinCosts: (price) => `cette épingle coûte ${price}`,
  lockCosts: (price) => `ce verrou coûte ${price}`,
  exclusionCosts: (price) => `cette exclusion coûte ${price}`,
  costsNothing: 'ne coûte rien',
  pricing: 'prix en cours de calcul…',
  noPrice: 'pas de prix : le plan est plus ancien que la feuille de route',
  pinned: 'Épinglé',
  lift: 'Lever',
  liftOf: (name) => `Lever la décision : ${name}`,
  blocks: 'La planification attend ceci',
  close: 'Fermer la liste',
};

export const stale: Words<typeof en.stale> = {
  message: 'La feuille de route a changé depuis ce plan.',
  button: 'Replanifier',
};

export const empty: Words<typeof en.empty> = {
  roadmapTitle: 'Cette feuille de route est vide',
  roadmapText:
    'Un plan a besoin d’investissements : ce qui pourrait être fait, ce que cela coûte, ce que cela nécessite et ce que cela fait bouger. Regarder un exemple terminé, saisir ou coller dans les tableaux, ou apporter sa propre liste dans un fichier.',
  startSample: 'Partir de l’exemple',
  fillIn: 'Remplir les tableaux',
  importTable: 'Importer un tableau…',
  blockedTitle: (n) => `La planification attend : ${count(n, 'problème', 'problèmes')} à régler`,
  blockedText: 'À corriger dans les tableaux de Système, Résultats et Limites. Rien n’est perdu.',
  planTitle: 'Il n’y a pas encore de plan',
  planText: (n) =>
    count(n, 'investissement est prêt à être ordonné.', 'investissements sont prêts à être ordonnés.'),
  plan: 'Planifier maintenant',
  noChartTitle: 'Il n’y a encore rien à dessiner',
};

export const exportPanel: Words<typeof en.exportPanel> = {
  title: 'Exporter le graphique',
  chart: 'Graphique',
  size: 'Taille',
  theme: 'Thème',
  charts: {
    roadmap: 'Feuille de route',
    flow: 'Flux',
    fan: 'Certitude',
    tornado: 'Ce qui compte le plus',
    difference: 'Différence',
    value_curve: 'Courbe de valeur',
    frontier: 'Frontière',
    price_of_yes: 'Hors du plan',
    maturity: 'Capacités',
    needs: 'Besoins',
    budget: 'Charge du budget',
    people: 'Charge des personnes',
    trajectories: 'Trajectoires',
    commitments: 'Prévu et fait',
    stakeholders: 'Parties prenantes',
    scorecard: 'Conseil',
    throughput: 'Stades',
    contracts: 'Contrats',
    principles: 'Principes',
    alignment: 'Alignement',
    briefs: 'Fiches',
  },
  sizes: {
    '16:9': 'Diapositive 16:9',
    '4:3': 'Diapositive 4:3',
    A4: 'Papier A4',
    A3: 'Papier A3',
  },
  preview: 'Ce que le fichier montrera',
  drawing: 'Dessin en cours…',
  themes: { light: 'Clair', dark: 'Sombre' },
  go: 'Choisir un fichier…',
  note: 'En SVG, PNG, PDF ou CSV : l’extension du nom décide.',
};

export const versions: Words<typeof en.versions> = {
  title: 'Historique des versions',
  intro:
    'Restaurer ouvre une version dans un nouveau document sans nom. Le document ouvert n’est jamais écrasé.',
  name: 'Nom',
  nameExample: 'Avant le séminaire',
  nameMissing: {
    message: 'Un point de restauration a besoin d’un nom.',
    hint: 'Dire à quoi il sert, ou de quand il date.',
  },
  keep: 'Créer un point de restauration',
  kept: (name) => `Le point de restauration « ${name} » est créé.`,
  list: 'Versions',
  points: 'Points de restauration',
  backups: 'Sauvegardes',
  loading: 'Lecture…',
  emptyTitle: 'Il n’y a pas encore de versions',
  emptyText:
    'Pendant que vous travaillez, Cairn en garde une toutes les 30 minutes, à la fermeture et avant chaque importation. Pour garder la feuille de route telle qu’elle est, lui donner un nom ci-dessus.',
  difference: 'Depuis lors',
  kinds: { added: 'Ajoutés', removed: 'Supprimés', changed: 'Modifiés', moved: 'Déplacés' },
  kindCount: (kind, n) => `${kind} (${number(n)})`,
  restore: 'Restaurer dans un nouveau document',
};

export const recovered: Words<typeof en.recovered> = {
  title: 'Récupéré, mais incomplet',
  lost: 'Ce qui manque',
  text: 'Le fichier endommagé n’a pas été modifié. Ceci est un nouveau document qui n’a pas encore de nom.',
  save: 'Enregistrer sous…',
  look: 'Le regarder d’abord',
};
