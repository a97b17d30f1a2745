// Words about zones and teams on the screen System. Part of `messages` (../../messages.ts).

export const zones = {
  tabs: {
    zones: 'Zones',
    placements: 'What lies where',
    teams: 'Teams',
    bridges: 'Brought together by',
  },
  goZones: 'Go to Zones',
  alsoZones: 'domains blocks urbanization overlap duplicate owner city plan',
  goTeams: 'Go to Teams',
  alsoTeams: 'conway congruence communication talk organization squads bridges',
  zonesTyped: 'Zones with what lies in each',
  teamsTyped: 'Teams with whom each talks',
  emptyZones:
    'A zone is a part of the whole that is thought of together, such as a business domain. A team may own it, and a rule may say how many of its investments begin at once. Type a name below.',
  emptyPlacements:
    'There is neither a capability nor an investment yet that could lie in a zone. Add some first.',
  emptyTeams:
    'A team owns zones and talks with other teams. Where its zones need those of another team, the two have to talk. Type a name below.',
  emptyBridges: 'There is no investment yet that could bring teams together. Add investments first.',
  zonesInspector:
    'Select a zone to see what the plan does in it. Type zones below, and choose what lies in each under What lies where.',
  teamsInspector:
    'Select a team, or two that meet, to see what asks them to talk. Type teams below, and which investments bring some together under Brought together by.',
};
