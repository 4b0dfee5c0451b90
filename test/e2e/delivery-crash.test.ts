import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'node:test';
import type { Booking } from '@team-booking/contract';
import { deliveryHealth, StoreUnavailable, type Store } from '@team-booking/engine';
import { RandomNumbers } from '../../packages/core/test/random-numbers.ts';
import { freshDatabase } from '../../packages/server/src/store/postgres/test/cluster.ts';
import { createTeamClient, httpTeam } from '../../packages/sdk/src/team/index.ts';
import type { Backend } from './backend.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { onPostgres, onSqlite, type SharedStore } from './crowd/stores.ts';
import { TEAM, TYPES, wantedStarts } from './crowd/team.ts';
import { Visitors } from './crowd/visitors.ts';
import { checkTold } from './delivery/check-told.ts';
import { openReceivers } from './delivery/receivers.ts';
import { firstAdminLink } from './first-admin-link.ts';
import { until } from './until.ts';

/** How often the server is killed; `KILLS=100` takes some minutes. */
const KILLS = Number(process.env['KILLS'] ?? 6);
const SEED = Number(process.env['SEED'] ?? 1);
const HOUR = 3_600_000;

/** As if an hour had passed: what has failed is tried again, and whoever held what is being sent is dead, unless somebody is alive. */
async function letTimePass(store: Store, isAlive: boolean): Promise<void> {
  const now = Date.now();
  const query = { kind: 'delivery', from: now, to: now + 2 * HOUR };
  for (const { id, body } of await store.read(TEAM, (view) => view.documents(query))) {
    if (isAlive && (body['sending'] as { holder: string | null } | null)?.holder != null) continue;
    // One by one, and not where somebody works on it.
    const passing = store.write(TEAM, async (transaction) => {
      const found = await transaction.document('delivery', id);
      if (found && found.at > now && found.at < query.to) await transaction.putDocument({ ...found, at: now });
    });
    await passing.catch((error: unknown) => {
      if (!(error instanceof StoreUnavailable)) throw error;
    });
  }
}

/** What visitors and an admin do as long as it goes on, one thing after the other. */
async function use(
  shared: SharedStore,
  token: string,
  random: RandomNumbers,
  isOver: () => boolean,
  visitors: Visitors,
) {
  const starts = wantedStarts(300, Date.now());
  const bases = () => shared.backends.map(({ base }) => base);
  const own: Booking[] = [];
  for (let i = 0; !isOver(); i++) {
    const target = own.length > 0 && random.chance(0.6) ? random.of(own) : undefined;
    if (!target) {
      const booked = await visitors.book(i, random.of(TYPES), random.of(starts));
      if (booked.ok) own.push(booked.booking);
      continue;
    }
    const what = random.below(4);
    if (what === 0) {
      await visitors.cancel(i, target);
      own.splice(own.indexOf(target), 1);
    } else if (what === 3) {
      await reassign(bases, target, token);
    } else await visitors.move(i, target, random.of(starts));
    await sleep(random.below(30));
  }
}

/** Gives a booking to the next host, if there is one who is free. */
async function reassign(bases: () => readonly string[], { id, hosts }: Booking, token: string): Promise<void> {
  const key = randomUUID();
  for (let attempt = 0; attempt < 100; attempt++) {
    const url = `${bases()[attempt % bases().length]}/team/bookings/${id}/reassign`;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key };
    const body = JSON.stringify({ from: hosts[0]!.id });
    const answer = await fetch(url, { method: 'POST', headers, body }).catch(() => null);
    if (answer) await answer.arrayBuffer().catch(() => null);
    if (answer && answer.status < 500 && answer.status !== 429) return;
    await sleep(100);
  }
}

async function isDelivered(store: Store): Promise<boolean> {
  // What the team did is told ten seconds later.
  const { waiting } = await deliveryHealth(store, TEAM, Date.now() + 11_000);
  return waiting === 0;
}

const STORES: readonly {
  readonly name: string;
  readonly kills: number;
  readonly make: (after: (work: () => Promise<void>) => void) => Promise<SharedStore>;
}[] = [
  { name: 'a server on SQLite', kills: KILLS, make: () => onSqlite(1) },
  {
    name: 'two servers on PostgreSQL',
    kills: Math.ceil(KILLS / 2),
    make: async (after) => onPostgres(2, await freshDatabase({ after })),
  },
];

const started: Backend[] = [];

for (const { name, kills, make } of STORES) {
  test(`kill -9 of ${name} at random points: mailboxes and programs have what is stored, nothing missing and nothing twice`, async (t) => {
    const receivers = await openReceivers(SEED);
    t.after(() => receivers.close());
    const shared = await make((work) => t.after(work));
    t.after(() => shared.remove());
    started.push(...shared.backends);
    const { smtpUrl, webhookUrl } = receivers;
    const settings = {
      ...shared.settings,
      SMTP_URL: smtpUrl,
      MAIL_FROM: 'booking@crowd.example',
      // Few visitors book very often.
      MAIL_LIMIT: '0',
      ALLOW_PRIVATE_FEEDS: '1',
    };
    await Promise.all(shared.backends.map((backend) => backend.start(settings)));
    const first = shared.backends.find(({ output }) => output.includes('Sign in as the first admin'))!;
    const { token } = await createTeamClient(httpTeam(first.base)).signIn({
      body: { link: firstAdminLink(first.output), name: 'Ada', email: 'ada@crowd.example' },
    });
    const names = ['confirmed', 'cancelled', 'rescheduled', 'reassigned', 'updated'] as const;
    const events = names.map((event) => `booking.${event}` as const);
    await createTeamClient(httpTeam(first.base, { token })).addWebhook({ body: { url: webhookUrl, events } });

    const random = new RandomNumbers(SEED + 1);
    const visitors = new Visitors(() => shared.backends.map(({ base }) => base));
    let isOver = false;
    const users = [1, 2, 3].map((one) =>
      use(shared, token, new RandomNumbers(SEED + 10 * one), () => isOver, visitors),
    );
    t.after(() => void (isOver = true));
    const beside = await shared.open();
    t.after(() => beside.close());
    for (let kill = 0; kill < kills; kill++) {
      await sleep(50 + random.below(700));
      const backend = shared.backends[kill % shared.backends.length]!;
      await backend.end('SIGKILL');
      await letTimePass(beside, shared.backends.length > 1);
      await backend.start(settings);
    }
    isOver = true;
    await Promise.all(users);
    receivers.heal();
    // Each process forgets which ways were closed.
    await Promise.all(shared.backends.map((backend) => backend.end()));
    await letTimePass(beside, false);
    await Promise.all(shared.backends.map((backend) => backend.start(settings)));
    await until('everything is delivered', async () => {
      await letTimePass(beside, true);
      await sleep(500);
      return isDelivered(beside);
    });
    await Promise.all(shared.backends.map((backend) => backend.end()));
    const seen = await checkTold(beside, receivers);
    t.diagnostic(`${kills} kills; ${JSON.stringify(seen)}; ${JSON.stringify([...receivers.tally])}`);
    assert.ok(seen.bookings > kills && seen.mails > seen.bookings);
  });
}

contractIsKept(() => started, ['book 201', 'cancel 200', 'reschedule 200', 'reassign 200', 'addWebhook 201']);
