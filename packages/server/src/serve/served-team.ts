import { DEMO_TEAM } from '../demo/team.ts';
import type { SqlStore } from '../store/sql/sql-store.ts';
import type { Settings } from './setting-table.ts';
import { keptTeamId } from './stored-team.ts';
import { paymentProviders } from '../payments/payments.ts';
import { readTeamFile } from './team-file.ts';

/** Id of the team that a server with these settings serves. @throws {StartError} */
export async function servedTeam(store: SqlStore, settings: Settings): Promise<string> {
  const { demo, teamFile } = settings;
  if (demo) return DEMO_TEAM;
  return teamFile === null ? keptTeamId(store) : (await readTeamFile(teamFile, paymentProviders(settings))).id;
}
