// Les mots sur les zones et les équipes à l’écran Système. Partie de `messages` (../../messages.ts).
import type * as en from '../en/zones';
import type { Words } from '../words';

export const zones: Words<typeof en.zones> = {
  tabs: {
    zones: 'Zones',
    placements: 'Emplacements',
    teams: 'Équipes',
    bridges: 'Rapprochées par',
  },
  goZones: 'Aller à Zones',
  alsoZones: 'domaines blocs urbanisation recoupement doublon propriétaire plan de ville',
  goTeams: 'Aller à Équipes',
  alsoTeams: 'conway congruence communication échanges organisation rapprochement',
  zonesTyped: 'Les zones avec ce qui s’y trouve',
  teamsTyped: 'Les équipes avec qui chacune parle',
  emptyZones:
    'Une zone est une partie de l’ensemble que l’on pense d’un seul tenant, comme un domaine métier. Elle peut appartenir à une équipe, et une règle peut dire combien de ses investissements commencent en même temps. Saisir un nom ci-dessous.',
  emptyPlacements:
    'Il n’y a encore ni capacité ni investissement qui pourrait se trouver dans une zone. En ajouter d’abord.',
  emptyTeams:
    'À une équipe appartiennent des zones, et elle parle avec d’autres équipes. Là où ses zones ont besoin de celles d’une autre, les deux doivent se parler. Saisir un nom ci-dessous.',
  emptyBridges:
    'Il n’y a pas encore d’investissement qui pourrait rapprocher des équipes. Ajouter d’abord des investissements.',
  zonesInspector:
    'Sélectionner une zone pour voir ce que le plan y fait. Saisir les zones ci-dessous, et choisir ce qui se trouve dans chacune sous Emplacements.',
  teamsInspector:
    'Sélectionner une équipe, ou deux qui se croisent, pour voir ce qui leur demande de se parler. Saisir les équipes ci-dessous, et quels investissements en rapprochent sous Rapprochées par.',
};
