// Les mots de l’écran Résultats. Partie de `messages` (../../messages.ts).
import type * as en from '../en/outcomes';
import type { Words } from '../words';

export const linking: Words<typeof en.linking> = {
  action: 'Relier un livrable à un résultat',
  button: 'Relier',
  hint: 'Choisir un livrable et un résultat : l’un est dit faire bouger l’autre',
  first: 'Choisir un livrable ou un résultat. Échap arrête de relier.',
  toOutcome: (name: string) => `Quel résultat « ${name} » fait-il bouger ? Échap arrête de relier.`,
  toOutput: (name: string) => `Quel livrable fait bouger « ${name} » ? Échap arrête de relier.`,
  neither:
    'Les liens vont d’un livrable à un résultat. Ce que fait une étape découle de ses investissements.',
  already: (output: string, outcome: string) => `« ${output} » est déjà relié à « ${outcome} ».`,
  linked: (output: string, outcome: string) =>
    `« ${output} » fait bouger « ${outcome} » : saisir quelle part du chemin il parcourt.`,
};

export const outcomes: Words<typeof en.outcomes> = {
  tabs: {
    trajectories: 'Trajectoires',
    commitments: 'Promesses',
    contracts: 'Contrats',
    cycles: 'Cycles',
    assumptions: 'Hypothèses',
  },
  goTab: (name) => `Aller à ${name}`,
  also: {
    trajectories: 'valeurs mesurées réel métrique est-ce que cela arrive',
    commitments: 'engagements promis prévu et fait savoir et faire écart connu depuis',
    contracts: 'accord promesse seuil pénalité responsable cinq cases smart échéance',
    cycles: 'réinvention possible ensuite à un besoin près cycles passés revue historique',
    assumptions:
      'croire hypothèse la plus risquée vérifier d’abord essai faisabilité expérience confiance doute',
    promise: 'engagement référence consigner les fins',
  },
  promise: 'Promettre ce plan',
  promiseHint:
    'Consigne la fin de chaque investissement du plan ; les plans suivants ne déplacent pas ce qui a été promis.',
  promiseLater: 'Seul un plan de la feuille de route telle qu’elle est peut être promis. Planifier d’abord.',
  promiseWhatIf: 'Un « et si » ne peut pas être promis. L’adopter d’abord, ou le fermer.',
  typed: {
    measured: 'Valeurs mesurées à la fin de chaque période',
    commitments: 'Connu depuis, promis pour et fait en',
    contracts: 'Contrats avec leurs termes',
    cycles: 'Cycles passés, avec leurs revues',
    assumptions: 'Les hypothèses avec ce qui repose dessus et comment les vérifier',
  },
  emptyMeasured: 'Il n’y a pas encore de résultat à mesurer. Ajouter d’abord des résultats.',
  emptyCommitments: 'Il n’y a pas encore d’investissement à promettre. Ajouter d’abord des investissements.',
  emptyContracts:
    'Un contrat dit à quoi un résultat doit parvenir et d’ici quand : une part du chemin, ou une valeur. Un contrat strict est respecté par tout plan ; un contrat souple coûte des points s’il est manqué. Saisir un nom ci-dessous.',
  emptyAssumptions:
    'Une hypothèse est ce que nous croyons sans l’avoir vérifié : dire ce qui repose dessus (un investissement, un livrable, un résultat), à quel point elle est sûre, comment et d’ici quand la vérifier. La saisir ci-dessous en une phrase.',
  inspector: {
    cycles:
      'Sélectionner un investissement pour voir pourquoi il est laissé de côté. Saisir ci-dessous les revues des cycles passés.',
    assumptions:
      'Sélectionner une ligne pour voir ce qui repose dessus et comment le savoir. Saisir les hypothèses ci-dessous, et ce qui a été constaté.',
    contracts:
      'Sélectionner un contrat pour voir ses cinq cases, chacune avec oui ou non et pourquoi. Saisir ses termes ci-dessous.',
    commitments:
      'Sélectionner une promesse pour voir pourquoi elle est à cette place dans le plan. Saisir ci-dessous ce qui est connu et fait.',
    trajectories:
      'Sélectionner un résultat ou une valeur mesurée pour voir sa situation. Saisir les mesures ci-dessous.',
  },
};
