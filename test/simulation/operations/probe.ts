import { Refusal, type Booking } from '@team-booking/contract';
import { DAY, MINUTE } from '@team-booking/core/time';
import type { RandomNumbers } from '../../../packages/core/test/random-numbers.ts';
import { holds } from '../promises/broken.ts';
import { ALTHOUGH_FREE, whyNotOffered, type Looked } from '../promises/expected.ts';
import { takesTime } from '../promises/stored.ts';
import { TYPES, ZONE } from '../world/team.ts';
import type { ServerProcess } from '../world/process.ts';
import type { World } from '../world/world.ts';
import { look, type Offered } from './look.ts';
import { toSurface } from './surface.ts';
import { toldBy, when } from './told.ts';

/** So many times are compared with the rules. */
const COMPARED = 32;

/** Somebody looks and books at once, by the same process: what is offered can be booked, and nothing else can. */
export async function probe(world: World, random: RandomNumbers): Promise<void> {
  const process = random.of(world.processes);
  const [backend, now] = [world.backend(process), world.nowOf(process)];
  const slug = clockChange(now) !== null && random.chance(0.7) ? 'night' : random.of(TYPES);
  const type = world.configs[0]!.bookingTypes.find((one) => one.slug === slug)!;
  const duration = random.of(type.durations);
  const candidates = slug === 'call' ? type.groups[0]!.members.map(({ host }) => host) : [];
  const host = candidates.length > 0 && random.chance(0.3) ? random.of(candidates) : undefined;
  const looked = { type, duration, now, host };
  const offered = await look(slug, { duration, now, ...(host !== undefined && { host }) })(backend, now);
  const starts = new Set(offered.starts);
  const some = someTimes(world, random, offered, now);
  for (const start of some) checkOffered(world, { ...looked, start }, offered, starts);

  const others = some.filter((start) => !starts.has(start));
  const missing =
    others.find((start) => whyNotOffered(world, { ...looked, start })?.startsWith(ALTHOUGH_FREE)) ?? others[0];
  if (missing !== undefined) {
    const answer = await bookAt(world, random, process, { ...looked, start: missing });
    world.say(`a visitor tries ${slug} of ${when(missing)}, which is not offered`);
    holds(answer instanceof Refusal, 'what is not offered cannot be booked', () => `${slug} of ${when(missing)}`);
  }
  const start = some.find((one) => starts.has(one)) ?? offered.starts[0];
  if (start === undefined) return world.say(`nothing is offered at ${slug}`);
  const answer = await bookAt(world, random, process, { ...looked, start });
  world.say(`a visitor who is alone books ${slug} of ${when(start)}`);
  holds(!(answer instanceof Refusal), 'what is offered can be booked by somebody who asks at once', () => {
    return `${slug} of ${when(start)} for ${duration} minutes: ${(answer as Refusal).message}`;
  });
}

/** Times on the grid, in a random order: right after the present, around a change of the clocks, before and after bookings, and any. */
function someTimes(world: World, random: RandomNumbers, { to, type }: Offered, now: number): number[] {
  const step = type.slot.step * MINUTE;
  const first = now - (now % step) + step;
  const change = clockChange(now);
  const live = [...world.known.facts.values()].filter(({ row }) => takesTime(row) && row.state.start > now);
  const times = Array.from({ length: COMPARED }, () => {
    const kind = random.next();
    if (change !== null && kind < 0.3) return change + step * (random.below(16) - 8);
    if (kind < 0.15) return first + step * random.below(10);
    if (kind < 0.5 && live.length > 0) {
      const { start } = random.of(live).row.state;
      return start - (start % step) + step * (random.below(7) - 3);
    }
    if (kind < 0.6) return to - (to % step) + step * random.below(5 * 48);
    return first + step * random.below(9 * 48);
  });
  return random.shuffled([...new Set(times)]).filter((time) => time > now);
}

/** When clocks change within the days that are compared, `null` if they do not. */
function clockChange(now: number): number | null {
  const change = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(ZONE).getTimeZoneTransition('next');
  return change !== null && change.epochMilliseconds < now + 9 * DAY ? change.epochMilliseconds : null;
}

function checkOffered(world: World, looked: Looked, { from, to }: Offered, starts: ReadonlySet<number>): void {
  const { start, type, duration } = looked;
  // An answer covers what was asked for.
  if (start < from || start >= Math.min(to, looked.now + 9 * DAY)) return;
  const reason = whyNotOffered(world, looked);
  if (reason === undefined) return;
  const words = () =>
    `${type.slug} of ${when(start)} for ${duration} minutes with ${looked.host ?? 'anybody'}: ${reason}`;
  holds(!starts.has(start) || reason === null, 'only what can be booked is offered', words);
  holds(starts.has(start) || reason !== null, 'everything is offered that can be booked', words);
}

/** Books, and keeps in mind what the answer was. */
async function bookAt(
  world: World,
  random: RandomNumbers,
  process: ServerProcess,
  { type, start, duration, host }: Looked,
): Promise<Booking | Refusal> {
  const key = `key-${random.below(2 ** 30)}-${random.below(2 ** 30)}`;
  const name = `Visitor ${random.below(1_000_000)}`;
  const body = {
    bookingType: type.slug,
    start: new Date(start).toISOString(),
    duration,
    timeZone: 'Europe/Berlin',
    locale: 'en',
    attendee: { name, email: 'visitor@home.example' },
    metadata: { key },
    ...(host !== undefined && { host }),
  };
  const request = toSurface<Booking>((surface) => surface.book({ key, body } as never));
  try {
    const booking = await request(world.backend(process), world.nowOf(process));
    const outcome = { kind: 'answered', booking: toldBy(booking) } as const;
    world.deeds.push({ kind: 'book', booking: null, key, start, name, byHand: null, outcome, sent: 1, again: false });
    world.known.tokens.set(booking.id, booking.manage.token);
    world.known.answered.push({ kind: 'book', key, body, booking: booking.id, at: world.now });
    return booking;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
