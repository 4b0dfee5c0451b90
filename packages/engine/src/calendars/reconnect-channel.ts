import { DAY } from '@team-booking/core/time';
import { teamOf } from '../booking/backend.ts';
import type { TeamConfig } from '../config/team-config.ts';
import type { Attempt, Channel, Sent } from '../delivery/channel.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { letterheadOf } from '../mail/letterhead.ts';
import type { Letter } from '../mail/letter.ts';
import { isMailbox } from '../mail/mailbox.ts';
import type { Mailer } from '../mail/mailer.ts';
import { personById } from '../people/person.ts';
import type { StoreView } from '../store/store.ts';
import { zoneOf } from '../team/zone-of.ts';
import type { TeamBackend } from '../team-surface/team-context.ts';
import { CONNECTION, connectionBody } from './connection.ts';
import { RECONNECT, TO_HOST, type EndedConsent } from './ended-consent.ts';
import { hostAsReader, type LetterReader } from './host-as-reader.ts';

type Connecting = Pick<TeamBackend, 'store' | 'team' | 'publicUrl' | 'places'>;

/** Asks a host and the admins to connect an account again whose consent has ended. What was connected again meanwhile is not asked for. */
export function reconnectChannel(backend: Connecting, mailer: Mailer): Channel {
  return {
    name: RECONNECT,
    patience: DAY,
    atOnce: 5,
    wayOf: () => 'mail',
    receivers: async () => [],
    plan: async (_view, { known }) => ({ kind: 'send', plan: known }),
    async send({ delivery, plan, now, signal }: Attempt): Promise<Sent> {
      const letter = await letterOf(backend, delivery, plan as EndedConsent, now);
      return letter ? mailer.send(letter, signal) : { kind: 'done' };
    },
    settle: async (_transaction, { sent, givenUp, delivery }) =>
      sent.kind === 'again' && !givenUp ? delivery.known : undefined,
  };
}

/** `null` where there is nobody to write to, or nothing to write about any more. */
function letterOf(
  { store, team: teamId, publicUrl, places }: Connecting,
  { receiver, subject }: Delivery,
  { connection, endedAt }: EndedConsent,
  now: number,
): Promise<Letter | null> {
  return store.read(teamId, async (view) => {
    const found = await view.document(CONNECTION, connection);
    const team = await teamOf(view);
    const owner = team.hosts.find(({ id }) => id === found?.ref);
    if (!found || !owner || connectionBody(found).endedAt !== endedAt) return null;
    const reader =
      receiver === TO_HOST ? await hostAsReader(view, team, owner) : await adminAsReader(view, team, receiver);
    if (!reader || !isMailbox(reader.to.address)) return null;
    const { kind } = connectionBody(found);
    const connect = places?.accounts.get(kind)?.connect;
    const query = new URLSearchParams({ host: owner.id, connection });
    return {
      id: `${RECONNECT}/${subject}/${receiver}`,
      kind: 'reconnect',
      role: 'person',
      ...reader,
      team: letterheadOf(team),
      booking: null,
      account: { kind, host: owner.name },
      links: { connect: connect ? `${connect}?${query.toString()}` : `${publicUrl}/hub` },
      invite: null,
      template: null,
      at: now,
    };
  });
}

async function adminAsReader(view: StoreView, team: TeamConfig, id: string): Promise<LetterReader | null> {
  const person = await personById(view, id);
  if (!person?.active || person.role !== 'admin') return null;
  const locale = person.settings.locale ?? team.locale ?? 'en';
  return { to: { name: person.name, address: person.email }, locale, timeZone: zoneOf(team) };
}
