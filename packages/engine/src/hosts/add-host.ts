import { invalidField } from '@team-booking/contract';
import type { HostDocument, HostSettings, TeamRequestOf } from '@team-booking/contract/team';
import { checkConnections } from '../calendars/check-connections.ts';
import { noteChange } from '../audit/note-change.ts';
import { teamOf } from '../booking/backend.ts';
import type { TeamConfig } from '../config/team-config.ts';
import type { SecretKey } from '../crypto/secret-key.ts';
import { randomId } from '../crypto/random-id.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import { changeConfiguration } from '../team/change-configuration.ts';
import { zoneOf } from '../team/zone-of.ts';
import { once } from '../team-surface/once.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { checkAddress } from './check-address.ts';
import { hostContent, withSources } from './host-content.ts';
import { hostDocument, knownHost } from './host-document.ts';

type Request = TeamRequestOf<'addHost'>;

/** Adds a host, who is in no pool yet. @throws {Refusal} `configured-by-file`, `invalid`, `idempotency-key-reused` */
export function addHost(context: TeamContext, { body, key }: Request): Promise<HostDocument> {
  const { backend, now } = context;
  return backend.store.write(backend.team, async (transaction) => {
    const id = await once(transaction, { verb: 'addHost', key, body }, now, () => added(context, transaction, body));
    return hostDocument(await teamOf(transaction), id, backend);
  });
}

async function added(context: TeamContext, transaction: StoreTransaction, body: Request['body']): Promise<string> {
  let id = '';
  const [, after] = await changeConfiguration(context, transaction, {
    async check(team) {
      checkAddress(team, body.email, null);
      id = await freeId(transaction, body);
      await checkConnections(
        transaction,
        id,
        withSources(body.calendars ?? [], [], context.backend.key),
        context.backend.places,
      );
    },
    change: (settings, team) => ({
      settings: { ...settings, hosts: [...settings.hosts, newHost(body, { id, team, key: context.backend.key })] },
      at: `/hosts/${settings.hosts.length}`,
    }),
  });
  const content = hostContent(knownHost(after, id), context.backend.key);
  await noteChange(transaction, context, { verb: 'addHost', subject: `host/${id}`, before: null, after: content });
  return id;
}

function newHost(
  { timeZone, calendars, ...body }: Request['body'],
  { id, team, key }: { readonly id: string; readonly team: TeamConfig; readonly key: SecretKey },
): HostSettings {
  return {
    ...body,
    id,
    timeZone: timeZone ?? zoneOf(team),
    ...(calendars && { calendars: withSources(calendars, [], key) }),
  };
}

/** An id that nobody has, nor had: bookings keep the ids of those who left. */
async function freeId(view: StoreView, { id, name }: Request['body']): Promise<string> {
  if (id !== undefined) {
    if (await view.host(id))
      throw invalidField('/id', 'is taken, perhaps by somebody who has left. Choose another one', 'taken');
    return id;
  }
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-|-$/g, '');
  const short = plain || 'host';
  for (const next of [short, ...Array.from({ length: 20 }, (_, i) => `${short}-${i + 2}`)]) {
    if (!(await view.host(next))) return next;
  }
  return `${short}-${randomId().slice(0, 8)}`;
}
