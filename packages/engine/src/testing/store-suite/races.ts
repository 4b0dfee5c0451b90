import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Refusal, type Booking, type BookingRequest } from '@team-booking/contract';
import { HOUR, MINUTE } from '@team-booking/core/time';
import type { Backend } from '../../booking/backend.ts';
import { book } from '../../booking/book.ts';
import { cancel } from '../../booking/cancel.ts';
import { bodyHash } from '../../booking/idempotency.ts';
import { reassign } from '../../booking/reassign.ts';
import { reschedule } from '../../booking/reschedule.ts';
import { verifyPool } from '@team-booking/core/assignment';
import { SecretKey } from '../../crypto/secret-key.ts';
import type { Store } from '../../store/store.ts';
import { configureTeam } from '../../team/configure.ts';
import { HostIds } from '../../team/host-ids.ts';
import { readTeam } from '../../team/read-team.ts';
import type { TeamSettings } from '@team-booking/contract/team';
import { host, REQUEST, type } from '../sample-team.ts';
import type { FreshStores } from './fresh-store.ts';
import { deliveryRaces } from './delivery-races.ts';
import { documentRaces } from './document-races.ts';
import { holdRaces } from './hold-races.ts';
import { bookingRow, teamOf } from './rows.ts';
import { sickDayRaces } from './sick-days.ts';

/** A Monday at 06:00 UTC. */
const NOW = Date.UTC(2026, 5, 15, 6);
const TUESDAY = Date.UTC(2026, 5, 16, 9);
const HOSTS = ['a', 'b', 'c'];
const TEAM: TeamSettings = {
  name: 'Team',
  hosts: HOSTS.map((id) => host(id)),
  bookingTypes: [
    type('call', 'round-robin', HOSTS, { limits: { perDay: 12 } }),
    type('panel', 'panel', [], { hosts: undefined, groups: [{ need: 2, hosts: HOSTS }] }),
    type('both', 'collective', ['b', 'a']),
  ],
} as TeamSettings;

function backendOf(store: Store): Backend {
  const key = new SecretKey(new Uint8Array(32).fill(7));
  const hostIds = new HostIds(key, 'team');
  return { store, team: 'team', busy: () => new Map(), key, hostIds, publicUrl: 'https://book.example' };
}

async function configure(store: Store, settings: TeamSettings): Promise<void> {
  const read = readTeam(settings);
  assert.ok(read.ok, JSON.stringify(read));
  await configureTeam(store, read.team, NOW);
}

/** What was booked, or the code of the refusal. */
async function attempt<T>(work: Promise<T>): Promise<T | string> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refusal) return error.problem.code;
    throw error;
  }
}

function request(slug: string, slot: number): BookingRequest {
  return { ...REQUEST, bookingType: slug, start: new Date(TUESDAY + slot * 30 * MINUTE).toISOString() };
}

function keyed(route: string, key: string, body: unknown) {
  return { route, key, body: bodyHash(body) };
}

/** All that has to hold at the end, however the requests were interleaved. */
async function check(store: Store, booked: readonly Booking[]): Promise<void> {
  await store.read('team', async (view) => {
    const rows = await view.bookings({ from: 0, to: TUESDAY + 48 * HOUR });
    const live = rows.filter(({ state }) => state.status === 'confirmed');
    const taken = live.flatMap(({ state }) => state.hosts.map((id) => ({ id, start: state.start, end: state.end })));
    for (const [i, one] of taken.entries()) {
      for (const other of taken.slice(i + 1)) {
        assert.ok(one.id !== other.id || one.end <= other.start || other.end <= one.start, 'no host has two bookings');
      }
    }
    const times = await view.hostTimes({ hosts: HOSTS, from: 0, to: TUESDAY + 48 * HOUR, now: NOW });
    assert.equal(times.length, taken.length, 'live bookings and nothing else take time');
    const ids = new Set(rows.map(({ state }) => state.id));
    for (const { id } of booked) assert.ok(ids.has(id), 'what was answered is there');
    for (const pool of ['call', 'panel', 'both']) {
      const postings = await view.postings(pool);
      const sum = postings.flatMap(({ entries }) => entries).reduce((total, { amount }) => total + amount, 0);
      assert.equal(sum, 0, `the ledger of ${pool} adds up to 0`);
      const verified = verifyPool(postings, await view.records(pool));
      assert.ok(verified.ok, JSON.stringify(verified));
    }
  });
}

/**
 * Tests that a store keeps its rules while several stores, as in several processes, work on one database at the same time. An
 * implementation's own test is a call of this, beside one of `storeSuite`.
 */
export function raceSuite(name: string, fresh: FreshStores): void {
  describe(name, () => {
    deliveryRaces(fresh);
    documentRaces(fresh);
    holdRaces(fresh);
    sickDayRaces(fresh);

    test('no change of a booking is lost to another', async (t) => {
      const stores = await fresh(t);
      await stores[0]!.write('red', async (transaction) => {
        await transaction.putTeam(teamOf('red', ['a', 'b']));
        await transaction.addBooking(bookingRow('b1'));
      });
      const increment = (store: Store) =>
        store.write('red', async (transaction) => {
          const booking = (await transaction.booking('b1'))!;
          await transaction.changeBooking({ ...booking, tokenVersion: booking.tokenVersion + 1 });
        });
      await Promise.all(stores.flatMap((store) => [1, 2, 3, 4, 5].map(() => increment(store))));
      const row = await stores[0]!.read('red', (view) => view.booking('b1'));
      assert.equal(row?.tokenVersion, 1 + 5 * stores.length);
    });

    test('of many who book a few slots at the same time, as many succeed as hosts are free', async (t) => {
      const stores = await fresh(t);
      await configure(stores[0]!, TEAM);
      const tries = Array.from({ length: 36 }, (_, i) => {
        const body = request(['call', 'panel', 'call', 'both'][i % 4]!, i % 3);
        return attempt(book(backendOf(stores[i % stores.length]!), body, keyed('book', `k${i}`, body), NOW));
      });
      const answers = await Promise.all(tries);
      const booked = answers.filter((answer) => typeof answer !== 'string');
      assert.deepEqual(new Set(answers.filter((answer) => typeof answer === 'string')), new Set(['slot-taken']));
      assert.ok(booked.length >= 3);
      await check(stores[0]!, booked);
      // Whoever was refused had no chance: no slot has enough hosts left for what was asked most.
      for (const slot of [0, 1, 2]) {
        const body = request('call', slot);
        const late = attempt(book(backendOf(stores[0]!), body, keyed('book', `late${slot}`, body), NOW));
        assert.equal(await late, 'slot-taken');
      }
    });

    test('a limit on the bookings of a type holds', async (t) => {
      const stores = await fresh(t);
      await configure(stores[0]!, TEAM);
      const tries = Array.from({ length: 24 }, (_, i) => {
        const body = request('call', i % 12);
        return attempt(book(backendOf(stores[i % stores.length]!), body, keyed('book', `k${i}`, body), NOW));
      });
      const booked = (await Promise.all(tries)).filter((answer) => typeof answer !== 'string');
      assert.equal(booked.length, 12);
      await check(stores[0]!, booked);
    });

    test('bookings of one moment are decided as if they came one after the other', async (t) => {
      const decided = async (store: Store, isAtOnce: boolean) => {
        await configure(store, TEAM);
        const answers: (Booking | string)[] = [];
        const tries = Array.from({ length: 30 }, (_, i) => {
          const body = request('call', (i * 7) % 11);
          return () => attempt(book(backendOf(store), body, keyed('book', `k${i}`, body), NOW));
        });
        if (isAtOnce) answers.push(...(await Promise.all(tries.map((one) => one()))));
        else for (const one of tries) answers.push(await one());
        const isBooking = (answer: Booking | string): answer is Booking => typeof answer !== 'string';
        await check(store, answers.filter(isBooking));
        return store.read('team', async (view) => ({
          answers: answers.map((answer) => (isBooking(answer) ? [answer.start, answer.hosts] : answer)),
          entries: (await view.postings('call')).map(({ seq, entries }) => [seq, entries]),
          rows: (await view.records('call')).map(({ record }) => record.kind !== 'fixed' && record.hosts),
          messages: (await view.outbox()).map(({ kind }) => kind),
        }));
      };
      const [one] = await fresh(t);
      const [other] = await fresh(t);
      assert.deepEqual(await decided(one!, true), await decided(other!, false));
    });

    test('one key has one effect', async (t) => {
      const stores = await fresh(t);
      await configure(stores[0]!, TEAM);
      // The second one leaves no host free, so that those who come late find the time taken: by themselves.
      for (const [slot, slug] of ['call', 'both'].entries()) {
        const body = request(slug, slot);
        const tries = Array.from({ length: 12 }, (_, i) =>
          book(backendOf(stores[i % stores.length]!), body, keyed('book', slug, body), NOW),
        );
        const booked = await Promise.all(tries);
        assert.equal(new Set(booked.map(({ id }) => id)).size, 1);
        await check(stores[0]!, booked);
      }
    });

    test('one booking that is moved, cancelled and reassigned at the same time ends in one state', async (t) => {
      const stores = await fresh(t);
      await configure(stores[0]!, TEAM);
      const body = request('call', 0);
      const backends = stores.map(backendOf);
      const booked = await Promise.all(
        [0, 1, 2, 3].map((slot) => {
          const wanted = { ...body, ...request('call', slot) };
          return book(backends[0]!, wanted, keyed('book', `k${slot}`, wanted), NOW);
        }),
      );
      const work = booked.flatMap(({ id, manage: { token } }, i) => {
        const at = (n: number) => backends[(i + n) % backends.length]!;
        const access = { id, token };
        const to = { start: request('call', 6 + i).start };
        return [
          attempt(reschedule(at(0), access, to, keyed(`reschedule ${id}`, 'm', to), NOW)),
          attempt(reassign(at(1), { id }, keyed(`reassign ${id}`, 'r', {}), NOW)),
          attempt(cancel(at(2), access, {}, keyed(`cancel ${id}`, 'c', {}), NOW)),
        ];
      });
      const codes = (await Promise.all(work)).filter((answer) => typeof answer === 'string');
      for (const code of codes) assert.equal(code, 'wrong-state');
      await check(stores[0]!, booked);
      const rows = await stores[0]!.read('team', (view) => view.bookings({ from: 0, to: TUESDAY + 48 * HOUR }));
      assert.deepEqual(new Set(rows.map(({ state }) => state.status)), new Set(['cancelled']));
    });

    test('a team that is configured anew meanwhile keeps its rotation, and nobody is booked who has left', async (t) => {
      const stores = await fresh(t);
      await configure(stores[0]!, TEAM);
      const without = {
        ...TEAM,
        bookingTypes: [type('call', 'round-robin', ['a', 'b']), ...TEAM.bookingTypes.slice(1)],
      } as TeamSettings;
      const tries = Array.from({ length: 18 }, (_, i) => {
        const body = request('call', i % 9);
        return attempt(book(backendOf(stores[i % stores.length]!), body, keyed('book', `k${i}`, body), NOW));
      });
      const left = configure(stores.at(-1)!, without);
      const booked = (await Promise.all(tries)).filter((answer) => typeof answer !== 'string');
      await left;
      await check(stores[0]!, booked);
      await stores[0]!.read('team', async (view) => {
        const version = (await view.pool('call'))!.version;
        assert.ok(version > 1);
        for (const { record } of await view.records('call')) {
          if (record.kind === 'rotation' && record.poolVersion === version) assert.notEqual(record.chosen, 'c');
        }
      });
    });
  });
}
