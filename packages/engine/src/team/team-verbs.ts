import type { TeamChanges, TeamDocument, TeamSettings, TeamSurface } from '@team-booking/contract/team';
import { teamOf } from '../booking/backend.ts';
import { meOf } from '../people/change-me.ts';
import type { TeamConfig } from '../config/team-config.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { asSettings } from './as-settings.ts';
import { changeConfiguration } from './change-configuration.ts';
import { revisionOf } from './revision.ts';

/** Who I am, and the team itself. */
export function teamVerbs(context: TeamContext): Pick<TeamSurface, 'me' | 'team' | 'changeTeam'> {
  const { backend, actor } = context;
  const { store, team: id } = backend;
  return {
    me: () => meOf(actor),
    team: () => store.read(id, async (view) => teamDocument(await teamOf(view), backend.teamFile)),
    changeTeam: ({ body }) =>
      store.write(id, async (transaction) => {
        const changed = await changeConfiguration(context, transaction, (settings) => ({
          settings: merged(settings, body),
        }));
        return teamDocument(changed, backend.teamFile);
      }),
  };
}

function merged(settings: TeamSettings, changes: TeamChanges): TeamSettings {
  const members = Object.entries({ ...settings, ...changes }).filter(([, value]) => value !== null);
  return Object.fromEntries(members) as unknown as TeamSettings;
}

function teamDocument(team: TeamConfig, file: string | null): TeamDocument {
  const { hosts: _hosts, bookingTypes: _types, ...own } = asSettings(team);
  return { ...own, id: team.id, configuredBy: file === null ? null : { file }, revision: revisionOf(own) };
}
