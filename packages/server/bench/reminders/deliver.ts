import { setTimeout as wait } from 'node:timers/promises';
import { mailChannel, type Letter, type Mailer } from '@team-booking/engine';
import { openSqlite } from '../../src/index.ts';
import { Delivering } from '../../src/serve/delivering.ts';
import { backendOf, TEAM } from '../bookings/sample.ts';
import { DUE } from './fill.ts';

// One process that delivers until nothing has been due for a while; then it says what it has sent.

const [, , file, latency] = process.argv;
const sent: { readonly id: string; readonly at: number }[] = [];
const mailer: Mailer = {
  from: { name: null, address: 'team@team.example' },
  reaches: true,
  async send({ id, kind }: Letter) {
    if (kind !== 'reminder') throw new Error(`Nobody has to be told: ${kind}`);
    await wait(Number(latency));
    sent.push({ id, at: Date.now() });
    return { kind: 'done' };
  },
};
const store = openSqlite(file!);
const backend = { ...backendOf(store, 6), mailer };
const begun = Date.now();
const failed = (fields: object) => console.error(fields);
const delivering = new Delivering({
  store,
  team: () => TEAM,
  channels: [mailChannel(backend)],
  now: () => DUE + Date.now() - begun,
  log: { info() {}, warn: failed, error: failed },
});
for (let quiet = 0, before = -1; quiet < 4; before = sent.length) {
  await wait(1000);
  quiet = sent.length === before ? quiet + 1 : 0;
}
await delivering.close();
await store.close();
const { user, system } = process.cpuUsage();
process.send!({ sent, cpu: (user + system) / 1000 }, () => process.disconnect());
