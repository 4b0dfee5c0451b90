import { HOUR } from '@team-booking/core/time';
import { teamOf } from '../booking/backend.ts';
import type { Attempt, Channel, Sent } from '../delivery/channel.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Letter } from '../mail/letter.ts';
import { letterheadOf } from '../mail/letterhead.ts';
import { isMailbox } from '../mail/mailbox.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamBackend } from '../team-surface/team-context.ts';
import { CONNECTION, connectionBody } from './connection.ts';
import { hostAsReader } from './host-as-reader.ts';

/** Name of the channel by which people of the team ask a host to connect calendars again. */
export const RECONNECT_ASKED = 'reconnect-asked';

/** Who asks. */
export interface AskedBy {
  readonly name: string;
}

type Asking = Pick<TeamBackend, 'store' | 'team' | 'publicUrl' | 'places' | 'calendars'>;

/** Mails hosts who are asked to connect calendars again: the receiver is a host. Calendars that can be read meanwhile are not asked for. */
export function reconnectAskedChannel(backend: Asking, mailer: Mailer): Channel {
  return {
    name: RECONNECT_ASKED,
    patience: 12 * HOUR,
    atOnce: 5,
    wayOf: () => 'mail',
    receivers: async () => [],
    plan: async (_view, { known }) => ({ kind: 'send', plan: known }),
    async send({ delivery, plan, now, signal }: Attempt): Promise<Sent> {
      const letter = await letterOf(backend, delivery, plan as AskedBy, now);
      return letter ? mailer.send(letter, signal) : { kind: 'done' };
    },
    settle: async (_transaction, { sent, givenUp, delivery }) =>
      sent.kind === 'again' && !givenUp ? delivery.known : undefined,
  };
}

/** `null` where there is nobody to write to, or nothing to write about any more. */
function letterOf(
  backend: Asking,
  { receiver, subject }: Delivery,
  { name }: AskedBy,
  now: number,
): Promise<Letter | null> {
  return backend.store.read(backend.team, async (view) => {
    const team = await teamOf(view);
    const host = team.hosts.find(({ id }) => id === receiver);
    const isUnread = (backend.calendars?.(receiver) ?? []).some(({ state }) => state === 'closed');
    const reader = host && isUnread ? await hostAsReader(view, team, host) : null;
    if (!reader || !isMailbox(reader.to.address)) return null;
    return {
      id: `${RECONNECT_ASKED}/${subject}`,
      kind: 'reconnect-asked',
      role: 'person',
      ...reader,
      team: letterheadOf(team),
      booking: null,
      asker: name,
      links: { connect: await connectLink(backend, view, receiver) },
      invite: null,
      template: null,
      at: now,
    };
  });
}

/** Where their account consents again, if one has to; else their calendars in the hub. */
async function connectLink({ places, publicUrl }: Asking, view: StoreView, host: string): Promise<string> {
  for (const found of await view.documents({ kind: CONNECTION, ref: host, descending: true })) {
    const { kind, endedAt } = connectionBody(found);
    const connect = places?.accounts.get(kind)?.connect;
    if (endedAt === undefined || !connect) continue;
    return `${connect}?${new URLSearchParams({ host, connection: found.id }).toString()}`;
  }
  return `${publicUrl}/hub/hours?tab=calendars`;
}
