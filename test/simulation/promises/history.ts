import type { OutboxRow } from '@team-booking/engine';
import type { Deed, Told } from '../world/deed.ts';
import type { Fact } from '../world/known.ts';
import { holds } from './broken.ts';

/** A state that a booking went through, and what led to it. */
export interface Stage {
  readonly event: Event | null;
  readonly told: Omit<Told, 'name'>;
  /** The attendee's name: one of these, as several edits may have been made at once. */
  readonly names: readonly string[];
  /** The requests that may have led to it. */
  readonly by: readonly Deed[];
}

type Event = keyof typeof NOTICES;

const IN_ORDER = 'messages match the facts, in order per booking';
const ONE_EFFECT = 'every request that takes effect takes effect once, and nothing does that nobody asked for';

/** The notification that tells of each event; `null`: it follows from the new state. */
const NOTICES = {
  book: null,
  pay: null,
  reseat: null,
  approve: null,
  refund: '',
  reschedule: 'notify-rescheduled',
  cancel: 'notify-cancelled',
  edit: 'notify-updated',
  reassign: 'notify-reassigned',
  decline: 'notify-declined',
  expire: 'notify-expired',
} as const satisfies Readonly<Record<string, string | null>>;

/** What happens without anybody's request: by time, or by a payment. */
const BY_ITSELF: ReadonlySet<Event> = new Set(['expire', 'pay', 'reseat', 'refund']);

/** Which states what is new here leads from, and where to; `=`: it stays as it is. */
const LEADS: Readonly<Partial<Record<Event, Readonly<Record<string, readonly string[]>>>>> = {
  pay: {
    'awaiting-payment': ['awaiting-approval', 'confirmed', 'expired'],
    ...Object.fromEntries(
      ['awaiting-approval', 'confirmed', 'cancelled', 'declined', 'expired'].map((is) => [is, [is]]),
    ),
  },
  reseat: { expired: ['awaiting-approval', 'confirmed'] },
  refund: { expired: ['expired'] },
  approve: { 'awaiting-approval': ['confirmed'] },
  decline: { 'awaiting-approval': ['declined'] },
};

interface Payload extends Omit<Told, 'id' | 'name'> {
  readonly before?: { readonly start: number; readonly end: number; readonly hosts: readonly string[] };
  readonly event?: Event;
}

/**
 * What a burst did to one booking, from its messages: the state before it and after each of them. Every message has to tell of one
 * request, to follow from the state before, and to be complete.
 *
 * @param deeds all of the burst; those that led to a message are removed
 * @param key the key by which it was booked
 * @param latest the latest present by any clock
 */
export function historyOf(
  id: string,
  messages: readonly OutboxRow[],
  fact: Fact | null,
  deeds: Set<Deed>,
  { key, latest }: { readonly key: string | undefined; readonly latest: number },
): Stage[] {
  const stages: Stage[] = [];
  if (fact) stages.push({ event: null, told: toldBy(id, fact.row.state), names: [fact.row.attendee.name], by: [] });
  // While a booking waits, its sequence does not tell in which order several edits were made.
  const edits = [...deeds].filter(({ kind }) => kind === 'edit');
  let group: OutboxRow[] = [];
  for (const message of messages) {
    group.push(message);
    if (message.kind !== 'webhook') continue;
    const payload = message.payload as unknown as Payload;
    const event = payload.event!;
    const before = stages.at(-1) ?? null;
    checkGroup(group, { payload, event, before: before?.told.status ?? null });
    checkFollows(id, before, payload, event);
    if (event === 'expire') {
      // Nothing expires in the burst in which it was booked.
      const waited = before !== null && fact !== null && waitedUntil(before, fact) <= latest;
      holds(waited, 'a booking expires only when it has waited too long', () => id);
    }
    const all = event === 'edit' ? edits : [...deeds];
    const by = BY_ITSELF.has(event) ? [] : deedsFor({ id, key, event, payload }, deeds, all);
    const told = toldBy(id, payload);
    stages.push({ event, told, names: namesAfter(event, by, before), by });
    group = [];
  }
  holds(group.length === 0, IN_ORDER, () => `${id} has ${group.length} messages without a webhook`);
  return stages;
}

/** Until when a booking waited that has expired. */
function waitedUntil({ told }: Stage, { row: { state } }: Fact): number {
  if (told.status === 'awaiting-approval') return told.start;
  return told.status === 'awaiting-payment' && state.status === told.status ? state.expiresAt : Infinity;
}

function toldBy(id: string, { status, start, end, hosts, sequence }: Omit<Told, 'id' | 'name'>): Omit<Told, 'name'> {
  return { id, status, start, end, hosts, sequence };
}

function namesAfter(event: Event, by: readonly Deed[], before: Stage | null): readonly string[] {
  return event === 'book' || event === 'edit' ? by.map(({ name }) => name!) : before!.names;
}

/** A change has one notification, its webhook, and calendars to write when it is confirmed: all with the same facts. */
function checkGroup(
  group: readonly OutboxRow[],
  { payload, event, before }: { readonly payload: Payload; readonly event: Event; readonly before: string | null },
): void {
  const notices = group.filter(({ kind }) => kind.startsWith('notify-')).map(({ kind }) => kind);
  const { status } = payload;
  const isNew = status !== before && status !== 'expired';
  const expected = NOTICES[event] ?? (isNew ? `notify-${status}` : '');
  const { booking } = group[0]!;
  holds(notices.join() === expected, IN_ORDER, () => `${booking}: ${event} is told by ${notices.join() || 'nothing'}`);
  const calendars = group.filter(({ kind }) => kind === 'calendar-write');
  const written = calendars.map((message) => JSON.stringify(message.payload['hosts'])).join();
  const isWritten = status === 'confirmed' && (isNew || event !== 'pay');
  holds(
    written === (isWritten ? JSON.stringify(payload.hosts) : ''),
    IN_ORDER,
    () => `${booking}: calendars get ${written}`,
  );
  for (const { payload: other, kind } of group) {
    const same = other['sequence'] === payload.sequence && other['start'] === payload.start;
    holds(same, IN_ORDER, () => `${booking}: ${kind} differs from its webhook`);
  }
}

function checkFollows(id: string, before: Stage | null, payload: Payload, event: Event): void {
  const wrong = () =>
    `${id}: ${event} ${JSON.stringify(payload)} does not follow ${JSON.stringify(before?.told ?? null)}`;
  if (before === null) {
    holds(event === 'book' && payload.before === undefined && payload.sequence === 0, IN_ORDER, wrong);
    return;
  }
  const { start, end, hosts, status, sequence } = before.told;
  holds(JSON.stringify(payload.before) === JSON.stringify({ start, end, hosts }), IN_ORDER, wrong);
  const isOpen = status === 'confirmed' || status.startsWith('awaiting-');
  const ends = event === 'cancel' ? 'cancelled' : event === 'expire' ? 'expired' : status;
  const after = LEADS[event] ? (LEADS[event][status] ?? []) : isOpen ? [ends] : [];
  holds(event !== 'book' && after.includes(payload.status), IN_ORDER, wrong);
  holds(payload.sequence === sequence + (status === 'confirmed' && event !== 'pay' ? 1 : 0), IN_ORDER, wrong);
}

/** The requests that may have led to a message; one of them is taken from those that are left. */
function deedsFor(
  { id, key, event, payload }: { id: string; key: string | undefined; event: Event; payload: Payload },
  left: Set<Deed>,
  all: readonly Deed[],
): readonly Deed[] {
  const fitting = (deed: Deed): boolean => {
    if (deed.kind !== event || deed.again || deed.outcome.kind === 'refused') return false;
    if (event === 'book') return deed.key === key && deed.start === payload.start;
    return deed.booking === id && (event !== 'reschedule' || deed.start === payload.start);
  };
  const fits = [...left].filter(fitting);
  const isNumbered = !payload.status.startsWith('awaiting-');
  const exact = fits.find(
    ({ outcome }) => outcome.kind === 'answered' && outcome.booking.sequence === payload.sequence,
  );
  const taken = exact ?? fits.find(({ outcome }) => outcome.kind === 'unknown') ?? fits[0];
  holds(taken !== undefined, ONE_EFFECT, () => `${id}: ${event} to ${JSON.stringify(payload)}`);
  left.delete(taken);
  return exact && isNumbered ? [exact] : all.filter(fitting);
}
