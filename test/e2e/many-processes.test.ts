import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, before, describe, test } from 'node:test';
import { contractIsKept } from './contract-is-kept.ts';
import { audit } from './crowd/audit.ts';
import { type SharedStore, STORES } from './crowd/stores.ts';
import { type CrowdType, hasRoom, HOSTS, TYPES, wantedStarts } from './crowd/team.ts';
import { Visitors } from './crowd/visitors.ts';

/** How many times a process is killed; `KILLS=600` does it for ten minutes. */
const KILLS = Number(process.env['KILLS'] ?? 5);
const BETWEEN_KILLS = 1000;
const VISITORS = 200;

for (const { name, make } of STORES) {
  describe(name, { concurrency: false }, () => {
    const starts = wantedStarts(20, Date.now());
    let shared: SharedStore;
    const visitors = new Visitors(() => shared.backends.map(({ base }) => base));
    before(async () => {
      shared = await make();
      // All at once, on a database that is empty.
      await Promise.all(shared.backends.map((backend) => backend.start(shared.settings)));
    });
    after(() => shared.remove());

    const audited = () => audit(shared, visitors.told, starts, Date.now());

    test('200 visitors at once fill 20 slots of five hosts: nobody is booked twice, and nobody is refused a time that is left', async (t) => {
      const refused: { type: CrowdType; start: number }[] = [];
      await Promise.all(
        Array.from({ length: VISITORS }, async (_, index) => {
          const [type, start] = [TYPES[index % 3]!, starts[(index * 7) % starts.length]!];
          const key = randomUUID();
          // Every fourth presses the button twice, and reaches two processes.
          const presses = index % 4 === 0 ? [index, index + 1] : [index];
          const answers = await Promise.all(presses.map((press) => visitors.book(press, type, start, key)));
          const told = answers.map((answer) => (answer.ok ? answer.booking.id : answer.problem.code));
          assert.equal(new Set(told).size, 1, told.join());
          if (!answers[0]!.ok) refused.push({ type, start });
        }),
      );
      const { taken, bookings } = await audited();
      t.diagnostic(`${bookings} booked, ${refused.length} refused; ${JSON.stringify([...visitors.tally])}`);
      assert.equal(bookings + refused.length, VISITORS);
      for (const { type, start } of refused) {
        const free = new Set(HOSTS.filter((host) => !taken.get(start)?.has(host)));
        assert.ok(!hasRoom(type, free), `${type} at ${new Date(start).toISOString()} with ${[...free].join()} free`);
      }
    });

    test('they move and cancel at once, while others book what becomes free', async () => {
      await Promise.all(
        [...visitors.told.values()].flatMap((booking, index) => {
          const start = starts[(index * 11) % starts.length]!;
          const change = [
            () => visitors.cancel(index, booking),
            () => visitors.move(index, booking, start),
            () => visitors.book(index, TYPES[index % 3]!, start),
          ][index % 3]!;
          return [change()];
        }),
      );
      const { records } = await audited();
      assert.ok(records > visitors.told.size, 'moves were recorded');
    });

    test('kill -9 of a process every second loses nothing that was answered, and one key makes one booking', async (t) => {
      const killed = new AbortController();
      const before = visitors.told.size;
      const crowd = Array.from({ length: VISITORS }, async (_, index) => {
        for (let round = index; !killed.signal.aborted; round++) {
          const [type, start] = [TYPES[round % 3]!, starts[(round * 7) % starts.length]!];
          const booked = await visitors.book(round, type, start);
          // Gives it back, so that there is always something to book.
          if (booked.ok && round % 5 > 0) await visitors.cancel(round, booked.booking);
        }
      });
      await Promise.all([...crowd, killing().finally(() => killed.abort())]);
      const { bookings } = await audited();
      t.diagnostic(`${bookings - before} booked meanwhile; ${JSON.stringify([...visitors.tally])}`);
      assert.ok(bookings - before > KILLS, 'there were bookings between the ends');
      assert.ok(visitors.tally.get('no answer')! > 0, 'a process was killed while it was asked');
    });

    /** Kills the processes in turns and starts them anew; at most half of them are away at a time. */
    async function killing(): Promise<void> {
      const { backends, settings } = shared;
      const started: Promise<unknown>[] = [];
      for (let kill = 0; kill < KILLS; kill++) {
        await Promise.all([sleep(BETWEEN_KILLS), started[kill - Math.floor(backends.length / 2)]]);
        const backend = backends[kill % backends.length]!;
        started.push(backend.end('SIGKILL').then(() => backend.start(settings)));
      }
      await Promise.all(started);
    }

    test('processes that start again with the same team do not configure it anew', () => {
      for (const { output } of shared.backends) assert.doesNotMatch(output, /another process has configured the team/);
    });

    contractIsKept(() => shared.backends, ['book 201', 'book 409', 'reschedule 200', 'cancel 200']);
  });
}
