import { invalid } from '@team-booking/contract';
import type { HostChanges, HostDocument, HostSettings, TeamRequestOf } from '@team-booking/contract/team';
import type { Actor } from '../access/actor.ts';
import { checkOwn } from '../access/check-access.ts';
import { checkConnections } from '../calendars/check-connections.ts';
import { hostSettings } from '../team/as-settings.ts';
import { checkRevision } from '../audit/check-revision.ts';
import type { SecretKey } from '../crypto/secret-key.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { checkAddress } from './check-address.ts';
import { editHost } from './edit-host.ts';
import { hostContent, withSources } from './host-content.ts';
import { hostDocument } from './host-document.ts';

/** What a host does not change of themselves: who they are to others, and how much they take. */
const ADMINS_ONLY = ['name', 'email', 'limits'] as const;

/** Changes a host. @throws {Refusal} `changed-meanwhile`, `configured-by-file`, `forbidden`, `invalid`, `not-found` */
export function changeHost(
  context: TeamContext,
  { id, body, revision: sent }: TeamRequestOf<'changeHost'>,
): Promise<HostDocument> {
  const { backend, actor } = context;
  checkOwn(actor, id);
  checkOnlyTheirs(actor, body);
  return backend.store.write(backend.team, async (transaction) => {
    const team = await editHost(context, transaction, id, {
      verb: 'changeHost',
      async check(host, present) {
        await checkRevision(transaction, { subject: `host/${id}`, sent, current: hostContent(host, backend.key) });
        const { calendars = [] } = changed(hostSettings(host), body, backend.key);
        if (body.calendars) await checkConnections(transaction, id, calendars, backend.places);
        if (body.email !== undefined) checkAddress(present, body.email, id);
      },
      change: (host) => changed(host, body, backend.key),
    });
    return hostDocument(team, id, backend);
  });
}

function checkOnlyTheirs({ person }: Actor, body: HostChanges): void {
  if (person.role === 'admin') return;
  const not = ADMINS_ONLY.filter((member) => body[member] !== undefined);
  if (not.length === 0) return;
  throw invalid(
    not.map((member) => ({
      pointer: `/${member}`,
      detail: 'is for admins to change. Ask one of them',
      code: 'admins-only',
    })),
  );
}

function changed(host: HostSettings, { calendars, ...body }: HostChanges, key: SecretKey): HostSettings {
  const present = (host.calendars ?? []).map(({ id = '', ...calendar }) => ({ ...calendar, id }));
  const next = { ...host, ...body, ...(calendars && { calendars: withSources(calendars, present, key) }) };
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== null)) as HostSettings;
}
