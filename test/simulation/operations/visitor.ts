import type { Booking } from '@team-booking/contract';
import { MINUTE } from '@team-booking/core/time';
import { RandomNumbers } from '../../../packages/core/test/random-numbers.ts';
import { holds } from '../promises/broken.ts';
import { ask, insist, type Reply } from '../world/ask.ts';
import type { Deed, Outcome } from '../world/deed.ts';
import type { Answered } from '../world/known.ts';
import type { World } from '../world/world.ts';
import { look } from './look.ts';
import { toSurface } from './surface.ts';
import { toldBy, when } from './told.ts';

/** The booking types, as often as they are looked at. */
const POPULAR = ['intro', 'both', 'call', 'call', 'call', 'panel', 'panel', 'night'];
/** Visitors of a crowd. */
const CROWD = 9;

/** Looks at a booking type and books one of the first times. */
export async function book(world: World, random: RandomNumbers): Promise<void> {
  await bookAt(random.of(POPULAR), world, random);
}

/** So many visitors look at a booking type and book at the same time that several of each process wait for the same locks. */
export async function crowd(world: World, random: RandomNumbers): Promise<void> {
  const slug = random.of(POPULAR);
  const visitors = Array.from({ length: CROWD }, () => new RandomNumbers(random.below(2 ** 30)));
  await Promise.all(visitors.map((one) => bookAt(slug, world, one)));
}

/** @returns the booking's id; `null` where nobody has heard of any */
export async function bookAt(slug: string, world: World, random: RandomNumbers): Promise<string | null> {
  const { durations } = world.configs[0]!.bookingTypes.find((type) => type.slug === slug)!;
  const duration = random.of(durations);
  const host = slug === 'call' && random.chance(0.15) ? random.of(['a', 'b', 'c', 'e']) : undefined;
  const key = keyOf(random);
  const seen = await ask(world, random, look(slug, { duration, now: world.now, ...(host !== undefined && { host }) }));
  const start = seen.kind === 'answered' ? early(seen.value.starts, random) : undefined;
  if (start === undefined) {
    world.say(`a visitor finds nothing at ${slug}`);
    return null;
  }
  const name = `Visitor ${random.below(1_000_000)}`;
  const body = {
    bookingType: slug,
    start: new Date(start).toISOString(),
    duration,
    timeZone: 'Europe/Berlin',
    locale: 'en',
    attendee: { name, email: 'visitor@home.example' },
    ...guestsOf(slug, name),
    metadata: { key },
    ...(host !== undefined && { host }),
  };
  const what = { kind: 'book', booking: null, start, name } as const;
  return keyed(world, random, what, { key, body }, `${slug} of ${when(start)}`);
}

/** Moves a booking to one of the first times that are offered for it. */
export async function move(world: World, random: RandomNumbers): Promise<void> {
  const target = targetOf(world, random);
  if (!target) return;
  const { id, token, row } = target;
  const anyone = random.chance(0.3);
  const key = keyOf(random);
  const duration = (row.state.end - row.state.start) / MINUTE;
  const seen = await ask(world, random, look(row.type, { duration, now: world.now }, { id, token, anyone }));
  const start = seen.kind === 'answered' ? early(seen.value.starts, random) : undefined;
  if (start === undefined) return world.say(`a visitor finds no other time for ${id}`);
  const body = { start: new Date(start).toISOString(), ...(anyone && { anyone }) };
  const words = `${id} to ${when(start)}${anyone ? ' with anyone' : ''}`;
  await keyed(world, random, { kind: 'reschedule', booking: id, start, name: null }, { key, body }, words);
}

export async function cancel(world: World, random: RandomNumbers): Promise<void> {
  const target = targetOf(world, random);
  if (target) await cancelOf(target.id, world, random);
}

export async function cancelOf(id: string, world: World, random: RandomNumbers): Promise<void> {
  const what = { kind: 'cancel', booking: id, start: null, name: null } as const;
  await keyed(world, random, what, { key: keyOf(random), body: { reason: 'ill' } }, id);
}

export async function edit(world: World, random: RandomNumbers): Promise<void> {
  const target = targetOf(world, random);
  if (!target) return;
  const { id, token } = target;
  const name = `Visitor ${random.below(1_000_000)}`;
  const reply = await ask<Booking>(
    world,
    random,
    toSurface((surface) =>
      surface.edit({ id, token, body: { attendee: { name }, ...guestsOf(target.row.type, name) } } as never),
    ),
  );
  done(world, { kind: 'edit', booking: id, key: null, start: null, name, sent: 1 }, reply, id);
}

/** Sends a request of the last day again: it was answered, but its sender has forgotten that. */
export async function retry(world: World, random: RandomNumbers): Promise<void> {
  const young = world.known.answered.filter(({ at }) => at > world.now - 20 * 60 * MINUTE);
  if (young.length === 0) return;
  const { kind, key, body, booking } = random.of(young);
  if (random.chance(0.2)) {
    const other = { ...body, reason: 'another one', locale: 'de' };
    const reply = await ask<Booking>(
      world,
      random,
      toSurface((surface) => send(surface, world, { kind, key, body: other, booking })),
    );
    const code = reply.kind === 'refused' ? reply.code : reply.kind;
    const isRight = code === 'idempotency-key-reused' || code === 'unknown';
    return holds(isRight, 'a key is good for one request', () => `${kind} with another body was ${code}`);
  }
  const reply = await ask<Booking>(
    world,
    random,
    toSurface((surface) => send(surface, world, { kind, key, body, booking })),
  );
  done(world, { kind, booking, key, start: null, name: null, sent: 1, again: true }, reply, `${booking} once more`);
}

type Wanted = Pick<Deed, 'booking' | 'start' | 'name'> & { readonly kind: Answered['kind'] };

/** Sends a request with a key until it is answered, and keeps in mind what became of it. */
async function keyed(
  world: World,
  random: RandomNumbers,
  what: Wanted,
  { key, body }: { readonly key: string; readonly body: object },
  words: string,
): Promise<string | null> {
  const { kind, booking } = what;
  const request = toSurface<Booking>((surface) => send(surface, world, { kind, key, body, booking }));
  const { reply, sent, others } = await insist(world, random, request);
  done(world, { ...what, key, sent }, reply, words);
  for (const other of others) {
    if (other.kind !== 'unknown') done(world, { ...what, key, sent, again: true }, other, `${words}, twice at once`);
  }
  if (reply.kind !== 'answered') return null;
  world.known.answered.push({ kind, key, body, booking: reply.value.id, at: world.now });
  return reply.value.id;
}

function send(
  surface: Parameters<Parameters<typeof toSurface>[0]>[0],
  world: World,
  { kind, key, body, booking }: Omit<Answered, 'at' | 'booking'> & { readonly booking: string | null },
): unknown {
  if (kind === 'book') return surface.book({ key, body } as never);
  const access = { id: booking!, token: world.known.tokens.get(booking!)!, key, body };
  return kind === 'cancel' ? surface.cancel(access as never) : surface.reschedule(access as never);
}

function done(
  world: World,
  deed: Omit<Deed, 'outcome' | 'again' | 'byHand'> & { readonly again?: boolean },
  reply: Reply<Booking>,
  words: string,
): void {
  const outcome: Outcome = reply.kind === 'answered' ? { kind: 'answered', booking: toldBy(reply.value) } : reply;
  world.deeds.push({ again: false, byHand: null, ...deed, outcome });
  if (reply.kind === 'answered') world.known.tokens.set(reply.value.id, reply.value.manage.token);
  world.say(
    `a visitor: ${deed.kind} ${words}, ${inWords(outcome)}${deed.sent > 1 ? ` (sent ${deed.sent} times)` : ''}`,
  );
}

export function inWords(outcome: Outcome): string {
  if (outcome.kind === 'unknown') return 'no answer';
  if (outcome.kind === 'refused') return outcome.code;
  const { id, hosts, status } = outcome.booking;
  return `${id} ${status} with ${hosts.join(', ')}`;
}

/** One of the first, mostly, so that visitors meet. */
function early(starts: readonly number[], random: RandomNumbers): number | undefined {
  const among = random.chance(0.75) ? Math.min(4, starts.length) : starts.length;
  return among === 0 ? undefined : starts[Math.floor(random.next() ** 2 * among)];
}

/** A booking that is still to take place, mostly a young one. */
function targetOf(world: World, random: RandomNumbers) {
  const { open, facts, tokens } = world.known;
  const among = open.filter((id) => tokens.has(id) && facts.get(id)!.row.state.start > world.now);
  const id = among.at(-1 - Math.floor(random.next() ** 2 * among.length));
  return id === undefined ? null : { id, token: tokens.get(id)!, row: facts.get(id)!.row };
}

/** Whom a visitor brings along, by their name: so nothing else depends on it. */
function guestsOf(slug: string, name: string): { readonly guests?: readonly { readonly email: string }[] } {
  const chosen = Number(name.slice(-1));
  if (slug !== 'call' || chosen > 6) return {};
  return { guests: ['first', 'second'].slice(0, chosen % 3).map((guest) => ({ email: `${guest}@guest.example` })) };
}

function keyOf(random: RandomNumbers): string {
  return `key-${random.below(2 ** 30)}-${random.below(2 ** 30)}`;
}
