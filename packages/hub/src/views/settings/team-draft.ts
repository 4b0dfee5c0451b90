import type { TeamChanges, TeamDocument } from '@team-booking/contract/team';
import type { TeamClient } from '@team-booking/sdk/team';
import type { Change } from '../../parts/draft/changes.ts';
import { Draft, type Stored, type Told } from '../../parts/draft/draft.ts';

/** What of the team can be changed here. */
export type EditedTeam = Omit<TeamDocument, 'id' | 'configuredBy' | 'revision'>;

interface TeamDraft {
  readonly client: () => TeamClient;
  readonly told: (member: keyof EditedTeam, path: readonly string[]) => Told;
  /** Runs once something is stored. */
  readonly stored: () => Promise<void>;
}

/** The team as a draft: only members that were changed are sent, so that nothing else of it is. */
export function teamDraft(host: { requestUpdate(): void }, { client, told, stored }: TeamDraft): Draft<EditedTeam> {
  return new Draft<EditedTeam>(host, {
    read: (current) => editedTeam(current as TeamDocument),
    write: async (content, revision, changes) => {
      const after = await client().changeTeam({ body: changesOf(content, changes), revision });
      await stored();
      return storedTeam(after);
    },
    told: (path) => told(path[0] as keyof EditedTeam, path),
  });
}

/** The team as a draft is shown it. */
export function storedTeam(team: TeamDocument): Stored<EditedTeam> {
  return { content: editedTeam(team), revision: team.revision };
}

function editedTeam({
  name,
  logoUrl,
  accent,
  contact,
  timeZone,
  locale,
  keepBookings,
  holidays,
}: TeamDocument): EditedTeam {
  const members = { name, logoUrl, accent, contact, timeZone, locale, keepBookings, holidays };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as EditedTeam;
}

/** What is sent for changes; a member that is gone is taken back. */
export function changesOf(content: EditedTeam, changes: readonly Pick<Change, 'path'>[]): TeamChanges {
  const names = new Set(changes.map(({ path }) => path[0] as keyof EditedTeam));
  return Object.fromEntries([...names].map((name) => [name, content[name] ?? null]));
}
