import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { StoreChanges } from '@team-booking/engine';
import { bookingRow, documentOf, hostTime, teamOf } from '@team-booking/engine/testing/store-suite';
import { sealingWith, SecretUnreadable, unsealed, type Sealing } from '../../../secrets/sealing.ts';
import type { SqlStore } from '../sql-store.ts';

/** Opens two stores on one empty database, as two processes have them; registers that all is removed afterwards. */
export type FreshPair = (
  test: { after(work: () => Promise<void>): void },
  /** How each of them stores secrets. Default: plain. */
  sealings?: readonly [Sealing, Sealing],
) => Promise<readonly [SqlStore, SqlStore]>;

const DECIDING = { type: 'call', hosts: ['a', 'b'] };

async function book(store: SqlStore, id: string, host: string, start: number, type = 'call'): Promise<void> {
  await store.write('red', async (transaction) => {
    await transaction.addBooking(bookingRow(id, { type }));
    await transaction.takeTime([{ ...hostTime(id, host, start, start + 1), type }]);
  });
}

/** What a store over SQL offers besides being a store. */
export function sqlStoreSuite(name: string, fresh: FreshPair): void {
  describe(name, () => {
    test('the version of availability rises with what decides it, and with nothing else', async (t) => {
      const [one, other] = await fresh(t);
      const team = teamOf('red', ['a', 'b', 'c']);
      await one.write('red', (transaction) => transaction.putTeam(team));
      let last = await other.version('red', DECIDING);
      const rises = async (what: string, expected: boolean, work: () => Promise<unknown>) => {
        await work();
        const next = await other.version('red', DECIDING);
        assert.equal(next !== last, expected, what);
        last = next;
      };
      await rises('a booking', true, () => book(one, 'b1', 'a', 10));
      await rises('a booking of another type with one of the hosts', true, () => book(one, 'b2', 'b', 10, 'intro'));
      await rises('a booking of the type with another host', true, () => book(one, 'b3', 'c', 10));
      await rises('a booking of another type with another host', false, () => book(one, 'b4', 'c', 20, 'intro'));
      await rises('an edited booking', false, () =>
        one.write('red', async (transaction) => {
          await transaction.changeBooking({ ...(await transaction.booking('b1'))!, locale: 'fr' });
        }),
      );
      await rises('a cancellation', true, () => one.write('red', (transaction) => transaction.releaseTime('b1')));
      await rises('a booking that failed', false, () => assert.rejects(book(one, 'b5', 'b', 10)));
      await rises('a configuration', true, () => one.write('red', (transaction) => transaction.putTeam(team)));
      await rises('a booking that is changed and takes its time as before', false, () =>
        one.write('red', async (transaction) => {
          await transaction.changeBooking((await transaction.booking('b1'))!);
          await transaction.putDocument(documentOf('l1', { kind: 'audit' }));
        }),
      );
      await rises('another team', false, () =>
        one.write('blue', (transaction) => transaction.putTeam(teamOf('blue', ['a', 'b']))),
      );
    });

    test('what was stored plain is sealed once, and then read by nobody without the key', async (t) => {
      const [plain, sealing] = await fresh(t, [unsealed, sealingWith([Buffer.alloc(32, 1)])]);
      const source = 'caldavs://a:b@dav.example/';
      const team = teamOf('red', ['a', 'b']);
      const hosts = team.hosts.map((host) => ({ ...host, calendars: [{ id: 'w', kind: 'caldav' as const, source }] }));
      const body = { kind: 'google', refreshToken: 'secret', by: 'Grace' };
      const connection = documentOf('c1', { kind: 'calendar-connection', ref: 'a', body });
      const snapshot = { host: 'a', calendar: 'w', reading: null, failure: null };
      await plain.write('red', async (transaction) => {
        await transaction.putTeam({ ...team, hosts });
        await transaction.putDocument(connection);
      });
      await plain.snapshots('red').save(snapshot);
      assert.equal(await sealing.sealAnew(), 4, 'two hosts, a connection, a snapshot');
      assert.equal(await sealing.sealAnew(), 0);
      const read = await sealing.read('red', async (view) => [
        (await view.team())!.hosts[0]!.calendars[0]!.source,
        (await view.document('calendar-connection', 'c1'))!.body,
      ]);
      assert.deepEqual(read, [source, body]);
      assert.deepEqual(await sealing.snapshots('red').load(), [snapshot]);
      const seen = JSON.stringify(await plain.read('red', (view) => view.host('a')));
      assert.match(seen, /sealed:1:/);
      assert.doesNotMatch(seen, /dav\.example/);
    });

    test('without the key nothing is read, and nothing is changed', async (t) => {
      const keys = [1, 2].map((byte) => sealingWith([Buffer.alloc(32, byte)])) as [Sealing, Sealing];
      const [one, other] = await fresh(t, keys);
      const team = teamOf('red', ['a', 'b']);
      const hosts = team.hosts.map((host) => ({
        ...host,
        calendars: [{ id: 'w', kind: 'icalendar' as const, source: 'https://x.example/a.ics' }],
      }));
      await one.write('red', (transaction) => transaction.putTeam({ ...team, hosts }));
      await assert.rejects(other.sealAnew(), SecretUnreadable);
      await assert.rejects(
        other.read('red', (view) => view.team()),
        SecretUnreadable,
      );
      assert.equal(await one.sealAnew(), 0);
    });

    test('a configuration that takes a host away changes the version, however often the host was booked', async (t) => {
      const [one, other] = await fresh(t);
      await one.write('red', (transaction) => transaction.putTeam(teamOf('red', ['a', 'b'])));
      await book(one, 'b1', 'b', 10);
      const before = await other.version('red', DECIDING);
      await one.write('red', (transaction) => transaction.putTeam(teamOf('red', ['a', 'c'])));
      assert.notEqual(await other.version('red', { type: 'call', hosts: ['a'] }), before);
    });

    test('who listens hears of this process’s commits at once and of others’ soon', { timeout: 60_000 }, async (t) => {
      const [one, other] = await fresh(t);
      await one.write('red', (transaction) => transaction.putTeam(teamOf('red', ['a', 'b'])));
      const heard: { readonly at: string; readonly changes: StoreChanges }[] = [];
      let more = Promise.withResolvers<void>();
      const hear = (at: string) => (changes: StoreChanges) => {
        heard.push({ at, changes });
        more.resolve();
      };
      const [end, endOther] = [one.onChange('red', hear('one')), other.onChange('red', hear('other'))];
      const until = async (isHeard: () => boolean) => {
        while (!isHeard()) {
          await more.promise;
          more = Promise.withResolvers();
        }
      };
      // The other has to have looked once before it can notice a difference, and nobody sees when it does.
      for (let i = 0; !heard.some(({ at }) => at === 'other'); i++) {
        await book(one, `first${i}`, 'b', i);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      heard.length = 0;
      await book(one, 'b1', 'a', 10);
      await until(() => heard.some(({ at }) => at === 'one'));
      const own = heard.find(({ at }) => at === 'one')!.changes;
      assert.deepEqual([own.hosts, own.configured, own.times?.map(({ start }) => start)], [['a'], false, [10]]);
      await until(() => heard.some(({ at, changes: { hosts } }) => at === 'other' && hosts.includes('a')));

      const configured = heard.length;
      await one.write('red', (transaction) => transaction.putTeam(teamOf('red', ['a', 'b'])));
      await until(() => heard.slice(configured).some(({ at, changes }) => at === 'other' && changes.configured));

      const edited = heard.length;
      await one.write('red', async (transaction) => {
        await transaction.changeBooking((await transaction.booking('b1'))!);
        await transaction.putDocument(documentOf('l1', { kind: 'audit' }));
        await transaction.putDocument(documentOf('s1'));
      });
      const isEdit = ({ at, changes }: (typeof heard)[number]) =>
        at === 'other' && changes.documents?.includes('audit');
      await until(() => heard.slice(edited).some(isEdit));
      // Their ids are known where the news of a commit come before a look finds it.
      const { hosts, configured: anew, bookings, documents } = heard.slice(edited).find(isEdit)!.changes;
      assert.deepEqual([hosts, anew, documents], [[], false, ['audit']]);
      assert.deepEqual(bookings ?? ['b1'], ['b1']);

      end();
      endOther();
      const before = heard.length;
      await book(one, 'b2', 'a', 20);
      await new Promise(setImmediate);
      assert.equal(heard.length, before);
    });
  });
}
