import { canonicalJson } from '@team-booking/contract';
import type { HostSettings, TeamRouteId } from '@team-booking/contract/team';
import { noteChange } from '../audit/note-change.ts';
import type { HostConfig, TeamConfig } from '../config/team-config.ts';
import type { StoreTransaction } from '../store/store.ts';
import { changeConfiguration } from '../team/change-configuration.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { hostContent } from './host-content.ts';
import { knownHost } from './host-document.ts';

/** A change of one host. */
export interface HostEdit {
  readonly verb: TeamRouteId;
  /** Looks at the host as they are once the team is locked. @throws {Refusal} */
  readonly check?: (host: HostConfig, team: TeamConfig) => Promise<void>;
  /** Makes the host's new settings of the present ones. @throws {Refusal} */
  readonly change: (host: HostSettings, team: TeamConfig) => HostSettings;
}

/**
 * Changes a host within the team's configuration, with its line in the log; what changes nothing has none.
 *
 * @returns the team as it now is
 * @throws {Refusal} `configured-by-file`, `not-found`, `invalid`
 */
export async function editHost(
  context: TeamContext,
  transaction: StoreTransaction,
  id: string,
  { verb, check, change }: HostEdit,
): Promise<TeamConfig> {
  const [before, after] = await changeConfiguration(context, transaction, {
    check: async (team) => check?.(knownHost(team, id), team),
    change: (settings, team) => {
      const at = settings.hosts.findIndex((host) => host.id === knownHost(team, id).id);
      return {
        settings: { ...settings, hosts: settings.hosts.with(at, change(settings.hosts[at]!, team)) },
        at: `/hosts/${at}`,
      };
    },
  });
  const [was, is] = [knownHost(before, id), knownHost(after, id)];
  const content = (host: HostConfig) =>
    was.active === is.active ? hostContent(host, context.backend.key) : { active: host.active };
  if (canonicalJson(content(was)) !== canonicalJson(content(is))) {
    await noteChange(transaction, context, { verb, subject: `host/${id}`, before: content(was), after: content(is) });
  }
  return after;
}
