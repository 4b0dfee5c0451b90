export { Me } from './me.ts';
export { Person, PersonSettings, Role } from './people.ts';
export { Page, PAGE_QUERY, Revised, Revision } from './revised.ts';
export * from './settings/index.ts';
export { TeamChanges, TeamDocument } from './team-document.ts';
export {
  checkedTeamRequest,
  TEAM_ROUTES,
  type TeamAnswerOf,
  type TeamRequestOf,
  type TeamRouteId,
  type TeamSurface,
} from './team-surface.ts';
