import { configureTeam, expireBookings, reassign as reassignTo, type BookingRow } from '@team-booking/engine';
import type { RandomNumbers } from '../../../packages/core/test/random-numbers.ts';
import { ask, insist } from '../world/ask.ts';
import type { Outcome } from '../world/deed.ts';
import { changedTeam, HOSTS } from '../world/team.ts';
import { configOf, type World } from '../world/world.ts';
import { toldByRow } from './told.ts';
import { inWords } from './visitor.ts';

/** An admin gives a seat of a booking to somebody else: the next fair one, or by hand. */
export async function reassign(world: World, random: RandomNumbers): Promise<void> {
  const { open, facts } = world.known;
  const among = open.filter((id) => facts.get(id)!.row.state.start > world.now);
  const id = among.at(-1 - Math.floor(random.next() ** 2 * among.length));
  if (id === undefined) return;
  const { hosts } = facts.get(id)!.row.state;
  const from = random.of(hosts);
  const byHand = random.chance(0.4) ? random.of(HOSTS) : null;
  const key = `key-${random.below(2 ** 30)}-${random.below(2 ** 30)}`;
  const seat = { id, from, ...(byHand !== null && { to: byHand }) };
  const { reply, sent } = await insist<BookingRow>(world, random, (backend, now) =>
    reassignTo(backend, seat, { route: `reassign ${id}`, key, body: JSON.stringify(seat) }, now),
  );
  const outcome: Outcome = reply.kind === 'answered' ? { kind: 'answered', booking: toldByRow(reply.value) } : reply;
  world.deeds.push({
    kind: 'reassign',
    booking: id,
    key,
    start: null,
    name: null,
    byHand,
    outcome,
    sent,
    again: false,
  });
  world.say(`an admin: reassign ${id} from ${from}${byHand === null ? '' : ` to ${byHand}`}, ${inWords(outcome)}`);
}

/** An admin changes the team. They see what the last one has written. */
export async function configure(world: World, random: RandomNumbers): Promise<void> {
  const { team, words } = changedTeam(world.teams.at(-1)!.team, random);
  const config = configOf(team);
  const written = { team, config, isStored: false };
  world.teams.push(written);
  const reply = await ask(world, random, (backend, now) => configureTeam(backend.store, config, now));
  written.isStored = reply.kind === 'answered';
  world.say(`an admin: ${words}, ${written.isStored ? 'stored' : 'no answer'}`);
}

/** A process expires what has waited too long. */
export async function sweep(world: World, random: RandomNumbers): Promise<void> {
  const reply = await ask(world, random, (backend, now) => expireBookings(backend, now));
  world.isSwept ||= reply.kind === 'answered';
  world.say(`a process: expires ${reply.kind === 'answered' ? reply.value : 'bookings, no answer'}`);
}

/** A process dies in the middle of whatever it does. */
export async function die(world: World, random: RandomNumbers): Promise<void> {
  const process = random.of(world.processes);
  for (let steps = random.below(40); steps > 0; steps--) await world.steps.turn('lives', world.people);
  process.life.end();
  world.say(`${process.name} dies`);
}
