// Les mots des tableaux, et des écrans qui sont des tableaux. Partie de `messages` (../../messages.ts).
import type * as en from '../en/tables';
import type { Words } from '../words';
import { count, number } from './count';

export const grid: Words<typeof en.grid> = {
  label: (title, rows) => `${title}, ${count(rows, 'ligne', 'lignes')}`,
  filter: 'Filtrer',
  filterHint: 'Filtrer les lignes',
  shown: (shown, all) => `${number(shown)} sur ${count(all, 'ligne', 'lignes')}`,
  remove: 'Supprimer',
  copyAll: 'Copier le tableau',
  copied: (cells) => `${count(cells, 'cellule copiée', 'cellules copiées')}.`,
  newRow: 'Saisir pour ajouter',
  edit: (column) => `${column}, en cours de saisie`,
  offers: 'Mots connus',
  sort: (column) => `Trier par ${column} ; le plan reste tel quel`,
  unreadable: (reason) => `Pas compris : ${reason}`,
  notice: (notice) => `À regarder : ${notice}`,
  beside: (n) =>
    `${count(
      n,
      'cellule était au-delà de la dernière colonne et n’a pas été collée',
      'cellules étaient au-delà de la dernière colonne et n’ont pas été collées',
    )}.`,
  pasteTitle: 'Coller un tableau',
  pasteColumn: 'Va dans',
  pasteUnmapped: (names) => `Pas compris, et laissé de côté : ${names}.`,
  pasteRows: 'Les premières lignes',
  pasteUnreadable: 'Ce qui ne peut pas être lu',
  pasteRow: (row) => `Ligne ${number(row)}`,
  pasteGo: 'Coller',
  pasteNote:
    'Ce qui peut être lu est ajouté, en une seule fois. Ce qui ne peut pas l’être est marqué dans sa cellule.',
  cancel: 'Annuler',
  removeTitle: (rows) => `Supprimer ${count(rows, 'ligne', 'lignes')} ?`,
  removeGo: 'Supprimer',
  wrong: (n) =>
    `${count(n, 'cellule n’a pas pu être lue et n’est pas planifiée', 'cellules n’ont pas pu être lues et ne sont pas planifiées')}`,
  nextWrong: 'Montrer la suivante',
};

export const tables: Words<typeof en.tables> = {
  tabs: 'Tableaux',
  capabilities: 'Capacités',
  investments: 'Investissements',
  estimates: 'Estimations',
  flow: 'Flux',
  needs: 'Besoins',
  outcomes: 'Résultats',
  effects: 'Effets',
  steps: 'Étapes',
  emptyCapabilities:
    'Une capacité est ce que l’organisation sait faire, avec son niveau maintenant, ensuite et à terme. Les niveaux vont de 0, absent, à 5, le meilleur que l’on connaisse. Saisir un nom ci-dessous, ou coller des lignes d’un tableur.',
  emptyEstimates: 'Il n’y a pas encore d’investissement à estimer. Ajouter d’abord des investissements.',
  emptyInvestments:
    'Un investissement fait monter une capacité ou livre quelque chose, avec de l’argent et des personnes. Sans investissements, il n’y a rien à planifier. Saisir un nom ci-dessous, ou coller sa liste depuis un tableur.',
  emptyFunds:
    'Un fonds dit combien peut être dépensé à chaque période. Sans fonds, rien ne peut être payé. Saisir son nom ci-dessous, puis son premier montant ; Ctrl+R recopie vers la droite.',
  emptyPools:
    'Un vivier est une équipe ou une compétence, jamais un individu, avec les personnes qu’il a à chaque période. Saisir son nom ci-dessous, puis combien (ETP) ; Ctrl+R recopie vers la droite.',
  emptyOutcomes:
    'Un résultat est une mesure qui évolue, d’un point de départ vers une cible, et ce que cela vaut. Sans résultats, aucun plan n’est meilleur qu’un autre. Saisir un nom ci-dessous.',
  emptyEffects:
    'Un effet dit quel livrable fait bouger quel résultat, et sur quelle part du chemin. Choisir un livrable et un résultat ci-dessous.',
  emptySteps:
    'Une étape est un palier : ce sur quoi l’organisation peut compter à la fin d’une période. Saisir son nom ci-dessous.',
  begin: 'Commencer',
  fromFile: 'À partir d’un fichier…',
  noHeader: (file) => `La première ligne de « ${file} » ne nomme aucune colonne de ce tableau.`,
  starter: 'Partir des capacités courantes',
};

export const groups: Words<typeof en.groups> = {
  label: 'Parties du système',
  can: 'Savoir-faire',
  runs: 'Fonctionnement',
  people: 'Personnes',
  why: 'Enjeux',
};

export const starter: Words<typeof en.starter> = {
  methods: [
    'Développement sur le tronc commun',
    'Automatisation du déploiement',
    'Automatisation des tests',
    'Réponse aux incidents',
    'Exploration produit',
  ],
  architecture: [
    'Cœur faiblement couplé',
    'Intégration par événements',
    'Observabilité',
    'Socle de données',
    'Infrastructure résiliente',
    'Sécurité dès la conception',
  ],
  management: [
    'Visibilité du travail',
    'Objectifs par résultat',
    'Validation allégée des changements',
    'Gestion des niveaux de service',
    'Portefeuille par la valeur',
  ],
  organization: [
    'Équipes par chaîne de valeur',
    'Plateforme en libre-service',
    'Responsabilité de l’exploitation',
    'Métier présent dans les équipes',
    'Communautés de pratique',
  ],
  skills: [
    'Ingénierie du cloud',
    'Ingénierie de la fiabilité',
    'Gestion de produit',
    'Direction technique',
    'Accompagnement',
  ],
};

export const limits: Words<typeof en.limits> = {
  tabs: {
    amounts: 'Argent et personnes',
    rules: 'Règles',
    circumstances: 'Circonstances',
    debts: 'Dette',
    repayments: 'Remboursements',
  },
  goRules: 'Aller aux règles',
  goRulesAlso: 'règles travail en cours limite seuil paire interdite stricte souple désactivée prix',
  emptyRules:
    'Une règle dit combien d’investissements peuvent être en cours en même temps, combien, parmi certains, sont retenus, ou quels niveaux doivent être atteints avant que d’autres commencent. Elle est stricte, souple à un prix, ou désactivée. Saisir son nom ci-dessous.',
  goCircumstances: 'Aller à Circonstances',
  goCircumstancesAlso:
    'PESTEL risque événement choc coupe grève gel politique économique social technologique environnemental légal',
  emptyCircumstances:
    'Ce qui peut survenir de l’extérieur : une coupe budgétaire, une grève, un gel. Saisir quoi, avec quelle probabilité, de quand à quand et ce que cela prend ; l’éventail et la tornade de Comparer en tiennent alors compte, et cela figure au-dessus de la feuille de route.',
  rulesPanel: 'Ce que coûtent les règles',
  contractsPanel: 'Ce que coûtent les contrats',
  rulesNone:
    'Dès qu’il y a un plan, ceci dit ce que coûte chaque règle : ce que rapporterait de la désactiver.',
  rulesHint:
    'Une règle stricte est toujours respectée. Une règle souple peut être enfreinte : son prix, en points, est alors retiré chaque fois de la valeur du plan. Une règle désactivée reste ici.',
  money: 'Argent',
  people: 'Personnes',
  panel: 'Ce qu’apporteraient plus d’argent ou de personnes',
  none: 'Dès qu’il y a un plan, ceci dit ce qu’apporterait plus de chaque fonds et de chaque vivier.',
  working: 'Calcul en cours…',
  inTime: 'Ce qui limite, et quand',
  rules: 'Ce que coûtent vos décisions, vos règles et vos contrats',
  levels: 'Ce qu’apporterait un niveau offert',
  noRules:
    'Vous n’avez rien décidé, aucune étape ne doit apporter une valeur à elle seule, et il n’y a ni règle ni contrat.',
  stale: 'Le plan est plus ancien que la feuille de route : les prix suivent quand on replanifie.',
  approximate: '≈ a été trouvé par recherche et peut encore être meilleur ; sans ce signe, c’est prouvé.',
};
