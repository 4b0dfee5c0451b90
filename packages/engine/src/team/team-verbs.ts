import type { TeamChanges, TeamDocument, TeamSettings, TeamSurface } from '@team-booking/contract/team';
import { checkRevision } from '../audit/check-revision.ts';
import { noteChange } from '../audit/note-change.ts';
import { teamOf } from '../booking/backend.ts';
import { meOf } from '../people/change-me.ts';
import type { TeamConfig } from '../config/team-config.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { asSettings } from './as-settings.ts';
import { changeConfiguration } from './change-configuration.ts';
import { withDays } from './holidays.ts';
import { revisionOf } from './revision.ts';

/** Who I am, and the team itself. */
export function teamVerbs(context: TeamContext): Pick<TeamSurface, 'me' | 'team' | 'changeTeam'> {
  const { backend, actor, now } = context;
  const { store, team: id } = backend;
  return {
    me: () => meOf(actor),
    team: () => store.read(id, async (view) => teamDocument(await teamOf(view), backend.teamFile)),
    changeTeam: async ({ body, revision: sent }) => {
      const changes = await withDays(backend.holidays, body, now);
      return store.write(id, async (transaction) => {
        const [before, after] = await changeConfiguration(context, transaction, {
          check: (team) => checkRevision(transaction, { subject: 'team', sent, current: contentOf(team) }),
          change: (settings) => ({ settings: merged(settings, changes) }),
        });
        const [was, is] = [contentOf(before), contentOf(after)];
        await noteChange(transaction, context, { verb: 'changeTeam', subject: 'team', before: was, after: is });
        return teamDocument(after, backend.teamFile);
      });
    },
  };
}

function merged(settings: TeamSettings, changes: TeamChanges): TeamSettings {
  const members = Object.entries({ ...settings, ...changes }).filter(([, value]) => value !== null);
  return Object.fromEntries(members) as unknown as TeamSettings;
}

function teamDocument(team: TeamConfig, file: string | null): TeamDocument {
  const content = contentOf(team);
  const configuredBy = file === null ? null : { file };
  return { ...content, id: team.id, configuredBy, revision: revisionOf(content) };
}

/** What can be changed of the team itself. */
function contentOf(team: TeamConfig): Omit<TeamSettings, 'id' | 'hosts' | 'bookingTypes'> {
  const { id: _id, hosts: _hosts, bookingTypes: _types, ...own } = asSettings(team);
  return own;
}
