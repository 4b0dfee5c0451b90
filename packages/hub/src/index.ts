export { TeamHub } from './team-hub.ts';
export { httpTeam, createTeamClient, type TeamClient } from '@team-booking/sdk/team';
