export { createTeamClient, type TeamClient, type TeamTransport } from './team-client.ts';
export { httpTeam, type HttpTeamOptions } from './http-team.ts';
