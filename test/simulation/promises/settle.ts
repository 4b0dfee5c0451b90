import { canonicalJson } from '@team-booking/contract';
import { DAY } from '@team-booking/core/time';
import type { BookingRow, OutboxRow } from '@team-booking/engine';
import type { Fact } from '../world/known.ts';
import type { World } from '../world/world.ts';
import { checkAllowed, type Placed } from './allowed.ts';
import { checkAnswer, checkRefusals } from './answers.ts';
import { holds } from './broken.ts';
import { historyOf, type Stage } from './history.ts';
import { checkPools } from './pools.ts';
import { AROUND, readingOf, type Reading } from './reading.ts';
import { checkVersions } from './versions.ts';
import { checkNoHostTwice, checkRecords, checkTimes, takesTime } from './stored.ts';

/** What gives a booking its time, or some of its hosts. */
const PLACING: ReadonlySet<string> = new Set(['book', 'reschedule', 'reassign', 'reseat']);

/** After a burst: what was done is compared with what is stored, and all promises are checked that it may have broken. */
export async function settle(world: World, through: number): Promise<void> {
  for (const process of world.processes) if (process.life.over) await process.startAgain();
  const { store } = world.processes[through]!;
  const reading = await store.read('team', (view) => readingOf(world, view));
  checkTeam(world, reading);
  const histories = checkBookings(world, reading);
  const { known } = world;
  const live = [...known.facts.values()].filter(({ row }) => takesTime(row));
  checkNoHostTwice(live.filter(({ row }) => row.state.end > world.now - DAY));
  checkTimes(live, reading.times, world.now - AROUND.before, world.now + AROUND.after);
  checkPlaces(world, histories, live);
  checkSwept(world, live);
  await checkVersions(world, live, through);
  known.lastMessage = reading.messages.at(-1)?.seq ?? known.lastMessage;
  known.open = live.filter(({ row }) => row.state.start > world.now).map(({ row }) => row.state.id);
  world.deeds = [];
}

/** From time to time, and at the end: everything is read back and compared, through a process that has just begun as well. */
export async function checkEverything(world: World): Promise<void> {
  const fresh = await world.open();
  for (const store of [...world.processes.map((process) => process.store), fresh]) {
    await store.read('team', async (view) => {
      const team = await view.team();
      const [{ config }] = world.teams as [World['teams'][number]];
      const same = canonicalJson(team) === canonicalJson(config);
      holds(same, 'every process knows the team as it is stored', () => JSON.stringify(team));
    });
  }
  await fresh.read('team', async (view) => {
    const stored = await view.bookings({ from: 0, to: Number.MAX_SAFE_INTEGER });
    const wanted = [...world.known.facts.values()].map(({ row }) => row);
    holds(
      stored.length === wanted.length,
      'nothing that was answered is lost',
      () => `${stored.length} bookings of ${wanted.length}`,
    );
    for (const row of stored) {
      const { id } = row.state;
      const known = world.known.facts.get(id)?.row;
      const same = known !== undefined && canonicalJson(known) === canonicalJson(row);
      holds(
        same,
        'nothing that was answered is lost',
        () => `${JSON.stringify(row)} instead of ${JSON.stringify(known)}`,
      );
    }
    await checkPools(view, world.teams[0]!.config);
  });
  await fresh.close();
}

function checkTeam(world: World, { team }: Reading): void {
  const stored = canonicalJson(team);
  const possible = world.teams.filter(({ config }) => canonicalJson(config) === stored);
  const configured = world.teams.slice(1).some(({ isStored }) => isStored);
  const known = possible.at(-1);
  const isLost = configured && known === world.teams[0];
  holds(known !== undefined && !isLost, 'a team is stored as it was configured', () => stored);
  world.inForce = known;
}

function checkBookings(world: World, { messages, touched }: Reading): ReadonlyMap<string, readonly Stage[]> {
  const { known } = world;
  const { latest } = world.clocks();
  const byBooking = Map.groupBy(messages, ({ booking }) => booking);
  const left = new Set(world.deeds);
  const histories = new Map<string, readonly Stage[]>();
  for (const [id, { row, records }] of touched) {
    holds(row !== null, 'nothing that was answered is lost', () => `there is no booking ${id}`);
    const own: readonly OutboxRow[] = byBooking.get(id) ?? [];
    const stages = historyOf(id, own, known.facts.get(id) ?? null, left, { key: row.metadata['key'], latest });
    checkRow(row, stages);
    checkRecords(row, records);
    histories.set(id, stages);
    known.facts.set(id, factAfter(world, row, stages));
  }
  const keys = new Map<string, string>();
  for (const id of touched.keys()) keys.set(known.facts.get(id)!.row.metadata['key']!, id);
  for (const deed of world.deeds) {
    if (deed.outcome.kind !== 'answered') continue;
    checkAnswer(deed, histories.get(deed.outcome.booking.id) ?? [], !left.has(deed));
    if (deed.kind !== 'book') continue;
    const same = keys.get(deed.key!) === deed.outcome.booking.id;
    holds(
      same,
      'every request that takes effect takes effect once, and nothing does that nobody asked for',
      () => deed.key!,
    );
  }
  // What one configuration closes, another that is stored meanwhile may open again.
  if (world.teams.length === 1) checkRefusals(world.deeds, messages, world.clocks());
  return histories;
}

/** That a booking is stored as its last message tells. */
function checkRow(row: BookingRow, stages: readonly Stage[]): void {
  const { id, status, start, end, hosts, sequence } = row.state;
  const last = stages.at(-1);
  const stored = JSON.stringify({ id, status, start, end, hosts, sequence });
  const wrong = () => `${stored} (${row.attendee.name}) is stored, told was ${JSON.stringify(last)}`;
  holds(last !== undefined && stored === JSON.stringify(last.told), 'nothing that was answered is lost', wrong);
  const waits = row.state.status === 'awaiting-approval' ? row.state.expiresAt : start;
  holds(waits === start, 'a booking waits for approval until its start', wrong);
  holds(last.names.includes(row.attendee.name), 'nothing that was answered is lost', wrong);
}

function factAfter(world: World, row: BookingRow, stages: readonly Stage[]): Fact {
  const before = world.known.facts.get(row.state.id);
  let byHand = before?.byHand ?? new Set<string>();
  let buffers = before?.buffers ?? null;
  const types = world.configs.map(({ bookingTypes }) => bookingTypes.find(({ id }) => id === row.type)!);
  const isSure = types.every((type) => canonicalJson(type.buffers) === canonicalJson(types[0]!.buffers));
  for (const { event, by, told } of stages) {
    if (event === 'reschedule' || event === 'reseat') byHand = new Set();
    if (event === 'reassign')
      byHand = new Set([...byHand, ...by.flatMap((deed) => deed.byHand ?? [])].filter((id) => told.hosts.includes(id)));
    if (event !== null && PLACING.has(event)) buffers = isSure ? types[0]!.buffers : null;
  }
  return { row, byHand, buffers };
}

/** That nothing waits any longer after a sweep whose time is over by every clock. */
function checkSwept(world: World, live: readonly Fact[]): void {
  if (!world.isSwept) return;
  world.isSwept = false;
  const { earliest } = world.clocks();
  const late = live.find(({ row: { state } }) => 'expiresAt' in state && state.expiresAt <= earliest);
  holds(!late, 'what has waited too long expires', () => late!.row.state.id);
}

/** That all who were given a time in this burst could be given it. */
function checkPlaces(world: World, histories: ReadonlyMap<string, readonly Stage[]>, live: readonly Fact[]): void {
  const { configs, calendars } = world;
  const placed: Placed[] = [];
  const givenByHand = new Set<string>();
  for (const [id, stages] of histories) {
    const { row, byHand } = world.known.facts.get(id)!;
    if (!takesTime(row)) continue;
    const last = stages.findLastIndex(({ event }) => event !== null && PLACING.has(event));
    if (last < 0) continue;
    const { event, told } = stages[last]!;
    const before = stages[last - 1]?.told.hosts ?? [];
    const chosen = event === 'reassign' ? told.hosts.filter((host) => !before.includes(host)) : told.hosts;
    for (const host of byHand) if (event === 'reassign' && chosen.includes(host)) givenByHand.add(host);
    placed.push({
      row,
      hosts: chosen.filter((host) => !byHand.has(host)),
      isTimed: event === 'book' || event === 'reschedule',
    });
  }
  for (const one of placed)
    checkAllowed(one, { configs, calendars, live, givenByHand, isPast: true, ...world.clocks() });
  world.teams = [{ ...world.inForce!, isStored: true }];
}
