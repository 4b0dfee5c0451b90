/**
 * CPU time of a simulation over 90 days, from the database to the answer: 99 hosts who took 3,000 bookings, with drafts of the pool, of one
 * host's hours and of one host more. It is held against `JSON.parse` of the records that it reads:
 *
 *     node --conditions=source --import temporal-polyfill/global packages/server/bench/simulation.ts
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Draft } from '@team-booking/contract/team';
import { after, ledgerState, liveRecord, pickSeats } from '@team-booking/core/assignment';
import { configureTeam, HostIds, readTeam, SecretKey, teamSurface, type Store } from '@team-booking/engine';
import { openSqlite } from '../src/index.ts';

const NOW = Date.UTC(2026, 5, 15, 6);
const DAY = 86_400_000;
const HOUR = 3_600_000;
const BOOKINGS = 3000;
const HOSTS = Array.from({ length: 99 }, (_, i) => `host-${i}`);
const GROUPS = [{ need: 1, hosts: HOSTS }];
const ROUNDS = 7;
/** What a simulation may take at most, in proportion to `JSON.parse` of the records. */
const BUDGET = 5;

const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo'];
const settings = {
  name: 'Team',
  hosts: HOSTS.map((id, i) => ({ id, name: id, email: `${id}@team.example`, timeZone: zones[i % 3]! })),
  bookingTypes: [
    {
      slug: 'call',
      title: 'Call',
      mode: 'round-robin',
      hosts: HOSTS.map((host, i) => ({ host, weight: 1 + (i % 3) })),
      durations: [30, 60],
      slot: { step: 30, timeZone: 'Europe/Berlin' },
    },
  ],
};

/** A fixed sequence of numbers from 0 to below 1. */
function numbers(): () => number {
  let state = 7;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
}

/** Decides bookings of the last 90 days, each among about two thirds of the hosts. */
async function fill(store: Store): Promise<void> {
  const random = numbers();
  await store.write('team', async (transaction) => {
    const pool = (await transaction.pool('call'))!;
    let state = ledgerState(pool, await transaction.ledger(pool));
    for (let i = 0; i < BOOKINGS; i++) {
      const at = NOW - 90 * DAY + Math.floor((i / BOOKINGS) * 90 * DAY);
      const start = Math.floor(at / HOUR) * HOUR + (1 + Math.floor(random() * 72)) * HOUR;
      const end = start + HOUR / 2;
      const free = HOSTS.filter(() => random() < 0.66);
      const slot = { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
      const request = { bookingId: `b${i}`, at: new Date(at).toISOString(), slot, free };
      const step = pickSeats(state, request, GROUPS);
      if (step.kind !== 'assigned') throw new Error(step.kind);
      await transaction.addBooking({
        state: {
          id: `b${i}`,
          status: 'confirmed',
          start,
          end,
          hosts: step.record.kind === 'rotation' ? [step.record.chosen] : [],
          sequence: 0,
          payment: null,
          policy: {
            cancelUntil: null,
            rescheduleUntil: null,
            refundUntil: null,
            approval: false,
            hosts: 'rotating',
          },
        },
        type: 'call',
        timeZone: 'UTC',
        locale: 'en',
        owner: null,
        attendee: { name: 'Ada', email: 'ada@visitor.example' },
        guests: [],
        answers: {},
        location: null,
        consent: null,
        metadata: {},
        moveReason: null,
        tokenVersion: 1,
        createdAt: at,
        changedAt: at,
      });
      await transaction.post(
        'call',
        step.postings.map((posting) => ({ ...posting, at })),
      );
      await transaction.addRecord('call', step.record, liveRecord(step.record));
      state = after(state, step);
    }
  });
}

const drafts: Record<string, Draft> = {
  weights: { pool: { groups: [{ members: HOSTS.map((host, i) => ({ host, weight: 1 + (i % 2) })) }] } },
  offering: { pool: { offering: 'next-host', maxLead: 1 } },
  hours: { hours: [{ host: 'host-7', hours: [{ days: [1, 2], start: '09:00', end: '12:00' }] }] },
  'one more': { host: { id: 'new' } },
};

const read = readTeam(settings);
if (!read.ok) throw new Error(JSON.stringify(read.errors));
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const store = openSqlite(join(folder, 'bookings.db'));
try {
  await configureTeam(store, read.team, NOW - 100 * DAY);
  await fill(store);
  const key = new SecretKey(new Uint8Array(32));
  const backend = {
    store,
    team: 'team',
    busy: () => new Map(),
    key,
    hostIds: new HostIds(key, 'team'),
    publicUrl: 'https://book.example',
    teamFile: null,
  };
  const person = { id: 'p', name: 'Grace', email: 'grace@team.example', role: 'admin', host: null } as const;
  const surface = teamSurface(
    backend,
    { person, settings: {}, via: 'session', credential: '', scopes: ['read'] },
    () => NOW,
  );
  const text = JSON.stringify(await store.read('team', (view) => view.records('call')));
  const timed = async (run: () => unknown): Promise<number> => {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1]!;
  for (const [name, draft] of Object.entries(drafts)) {
    const simulations: number[] = [];
    const parsings: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      simulations.push(await timed(() => surface.simulate({ id: 'call', body: { draft } })));
      parsings.push(await timed(() => JSON.parse(text) as unknown));
    }
    const [took, parsing] = [median(simulations), median(parsings)];
    const ratio = took / parsing;
    console.log(
      `${name}: ${took.toFixed(0)} ms CPU, ${ratio.toFixed(1)} × JSON.parse of the records (budget ${BUDGET} ×)`,
    );
    if (ratio > BUDGET) process.exitCode = 1;
  }
} finally {
  await store.close();
  await rm(folder, { recursive: true });
}
