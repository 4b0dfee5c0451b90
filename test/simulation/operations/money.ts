import { applyEvent } from '../../../packages/engine/src/booking/apply-event.ts';
import { writeBooking } from '../../../packages/engine/src/booking/write-booking.ts';
import { hear, lookAtPayment, openPayment, type BookingRow } from '@team-booking/engine';
import type { RandomNumbers } from '../../../packages/core/test/random-numbers.ts';
import { TILL } from '../outside/till.ts';
import { ask, insist } from '../world/ask.ts';
import type { Outcome } from '../world/deed.ts';
import { PRICED } from '../world/team.ts';
import type { World } from '../world/world.ts';
import { toldByRow } from './told.ts';
import { bookAt, cancelOf, inWords } from './visitor.ts';

const { signal } = new AbortController();
const ADMIN = { kind: 'team', id: 'p-admin', name: 'Admin' } as const;

/** Books something that has a price, and goes to pay: some do, some leave the page open. */
export async function purchase(world: World, random: RandomNumbers): Promise<void> {
  const booking = await bookAt(random.of(PRICED), world, random);
  if (booking === null || random.chance(0.15)) return;
  const page = await checkout(world, random, booking);
  if (page !== null && random.chance(0.55)) await payAt(world, random, { booking, page });
}

/** Somebody who was shown a page to pay comes back to it, however late; or goes to pay once more. */
export async function pay(world: World, random: RandomNumbers): Promise<void> {
  const { till } = world.outside;
  const shown = [...till.sessions.values()].filter((one) => one.isShown && one.state.kind !== 'gone');
  const session = shown.at(-1 - Math.floor(random.next() ** 2 * shown.length));
  if (!session) return;
  const { booking, reference } = session;
  const page = random.chance(0.2) ? await checkout(world, random, booking) : reference;
  for (let turns = random.below(30); turns > 0; turns--) await world.steps.turn('looks for a card', world.people);
  await payAt(world, random, { booking, page: page ?? reference });
}

/** The provider tells a process something; sometimes it does so again later. */
export async function news(world: World, random: RandomNumbers): Promise<void> {
  const { tellings } = world.outside.till;
  if (tellings.size === 0) return;
  const telling = random.of([...tellings]);
  const { booking, state } = telling.news;
  const reply = await ask(world, random, async (backend, now) => {
    const message = new Request('https://book.example/pay', { method: 'POST', body: JSON.stringify(telling.news) });
    const read = await backend.payments!.get(TILL)!.read(message, now);
    return read && hear(backend, TILL, read, now);
  });
  if (reply.kind === 'answered' && random.chance(0.8)) tellings.delete(telling);
  world.say(`the provider tells that ${booking} is ${state.kind}, ${reply.kind}`);
}

/** A visitor cancels what has a price. */
export async function regret(world: World, random: RandomNumbers): Promise<void> {
  const id = some(world, random, ({ state }) => world.known.tokens.has(state.id));
  if (id !== undefined) await cancelOf(id, world, random);
}

/** Somebody of the team approves or declines what was paid. */
export async function decide(world: World, random: RandomNumbers): Promise<void> {
  const id = some(world, random, ({ state }) => state.status === 'awaiting-approval');
  if (id === undefined) return;
  const kind = random.of(['approve', 'decline'] as const);
  const event = kind === 'decline' ? { kind, reason: 'We are full' } : { kind };
  const reply = await ask<BookingRow>(world, random, (backend, now) =>
    writeBooking(backend, now, async (transaction) =>
      applyEvent(transaction, (await transaction.booking(id))!, { event, by: ADMIN, now }),
    ),
  );
  const outcome: Outcome = reply.kind === 'answered' ? { kind: 'answered', booking: toldByRow(reply.value) } : reply;
  const deed = { kind, booking: id, key: null, start: null, name: null, byHand: null } as const;
  world.deeds.push({ ...deed, outcome, sent: 1, again: false });
  world.say(`an admin: ${kind} ${id}, ${inWords(outcome)}`);
}

/** Goes from a booking to the page on which it is paid. @returns its name; `null` where there is none */
async function checkout(world: World, random: RandomNumbers, booking: string): Promise<string | null> {
  const { reply } = await insist(world, random, (backend, now) => openPayment(backend, booking, now, signal));
  const opened = reply.kind === 'answered' ? reply.value : null;
  world.say(`a visitor goes to pay ${booking}, ${opened?.kind ?? reply.kind}`);
  return opened?.kind === 'open' ? world.outside.till.show(opened.url) : null;
}

async function payAt(
  world: World,
  random: RandomNumbers,
  { booking, page }: { readonly booking: string; readonly page: string },
): Promise<void> {
  await world.steps.turn('pays', world.people);
  world.say(`a visitor pays ${page}: ${world.outside.till.pay(page, random)}`);
  // Back from there, if they do not close the page.
  if (random.chance(0.4)) await ask(world, random, (backend, now) => lookAtPayment(backend, booking, now, signal));
}

/** A booking that has a price and is still to take place, mostly a young one. */
function some(world: World, random: RandomNumbers, isMeant: (row: BookingRow) => boolean): string | undefined {
  const { open, facts } = world.known;
  const among = open.filter((id) => {
    const { row } = facts.get(id)!;
    return PRICED.includes(row.type) && row.state.start > world.now && isMeant(row);
  });
  return among.at(-1 - Math.floor(random.next() ** 2 * among.length));
}
