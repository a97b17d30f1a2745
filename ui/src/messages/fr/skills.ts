// Les mots sur les compétences, les échelons et les responsables à l’écran Système. Partie de `messages`.
import type * as en from '../en/skills';
import type { Words } from '../words';

export const skills: Words<typeof en.skills> = {
  tabs: {
    skills: 'Compétences',
    ranks: 'Échelons',
    ownerships: 'Responsables',
  },
  go: 'Aller à Compétences',
  also: 'maîtrise échelons carrière voie expertise encadrement matrice responsables mentors formation effectif',
  typed: 'Les compétences avec le niveau attendu de chaque échelon',
  empty:
    'Une compétence est ce que des personnes savent faire. Coller la matrice telle quelle, les compétences en lignes et les échelons en colonnes : saisir d’abord les échelons, sous Échelons. Saisir un nom ci-dessous.',
  emptyRanks:
    'Un échelon est une place sur la voie d’expertise ou d’encadrement, jamais une personne : combien l’occupent, avec quelles libertés, et de quoi il répond. De deux échelons de la même voie, le dernier est le plus haut. Saisir d’abord le plus bas.',
  emptyOwnerships:
    'Il n’y a pas encore d’investissement qui pourrait demander un responsable. Ajouter d’abord des investissements.',
  inspector:
    'Sélectionner un échelon pour voir ses libertés et de quoi il répond, ou une compétence pour voir de qui elle est attendue. Saisir les niveaux ci-dessous, les échelons sous Échelons, et qui chaque investissement demande sous Responsables.',
};
