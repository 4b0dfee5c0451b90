import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { createTeamClient, httpTeam } from '@team-booking/sdk/team';
import { Backend } from './backend.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { firstAdminLink } from './first-admin-link.ts';
import { malformed, STRANGE_PATHS, type Sent } from './malformed/requests.ts';
import { operationsOf } from './malformed/operations.ts';
import { RAW, send, sendRaw, wrongWith } from './malformed/send.ts';
import { Valid } from './malformed/valid.ts';
import { makeWorld, type World } from './malformed/world.ts';
import { Visitor } from './visitor.ts';

const REQUESTS = Number(process.env['REQUESTS'] ?? 24_000);
/** The same ones each time, so that a change is judged by them; another seed draws others. */
const SEED = Number(process.env['SEED'] ?? 13);
/** So many are drawn and sent at a time. */
const BATCH = 1000;
/** So many are under way at a time. */
const AT_ONCE = 16;

/** So small that garbage is collected soon, and that what is kept for good shows. */
const SMALL_HEAP = `${process.env['NODE_OPTIONS'] ?? ''} --max-old-space-size=96 --max-semi-space-size=8`;

/** Answers that say nothing of what an operation makes of a request. */
const SHALLOW = [401, 404, 405, 413];

/** By an operation's id: it would end what the others need. */
const DANGEROUS = ['signOut'];

/** It asks a provider, where somebody has connected an account: nobody has here. */
const ELSEWHERE = ['connectionCalendars'];

const backend = new Backend();
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
let origin: URL;
let world: World;
before(async () => {
  await backend.start({ DEMO: '0', RATE_LIMIT: '0', READ_LIMIT: '0', LOG_LEVEL: 'error', NODE_OPTIONS: SMALL_HEAP });
  origin = new URL(backend.proxy.target);
  world = await makeWorld(backend.base, firstAdminLink(backend.output));
});
after(async () => {
  agent.destroy();
  await backend.remove();
});

/** Resident memory of the server, in MiB. */
const memory = (): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(backend.pid)], { encoding: 'utf8' })) / 1024;

/** One after the other by so many at once. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < items.length) await work(items[next++]!);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

test(`${REQUESTS} malformed requests over all routes are answered calmly`, { timeout: 600_000 }, async (t) => {
  const description = JSON.parse(
    readFileSync(new URL('../../packages/contract/openapi.json', import.meta.url), 'utf8'),
  ) as Parameters<typeof operationsOf>[0];
  const operations = operationsOf(description);
  const valid = new Valid(description.components.schemas, world.words);
  const counts = new Map<number, number>();
  const reached = new Set<string>();
  const sizes: number[] = [];
  const wrongs: string[] = [];

  for (let done = 0; done < REQUESTS; done += BATCH) {
    const { ids, tokens } = world;
    const right = { valid, ids, tokens, revisions: await world.revisions(), dangerous: DANGEROUS };
    const anyOf = fc.oneof(...operations.map((operation) => malformed(operation, right)));
    const seed = SEED + done / BATCH;
    const batch = fc.sample(anyOf, { seed, numRuns: Math.min(BATCH, REQUESTS - done) });
    await each(batch, async (sent: Sent) => {
      const answer = await send(origin, agent, sent).catch((error: Error) => error.message);
      const wrong = typeof answer === 'string' ? answer : wrongWith(origin, sent, answer);
      if (wrong !== null) wrongs.push(`${wrong}\n    to ${inWords(sent)}`);
      if (typeof answer === 'string') return;
      counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1);
      if (sent.known && !SHALLOW.includes(answer.status)) reached.add(sent.operation);
    });
    sizes.push(memory());
  }

  assert.equal(wrongs.length, 0, `SEED=${SEED}: ${wrongs.length} wrong answers\n${wrongs.slice(0, 20).join('\n')}`);
  const statuses = [...counts].toSorted().map(([status, count]) => `${status}: ${count}`);
  t.diagnostic(statuses.join(', '));
  t.diagnostic(`MiB after each thousand: ${sizes.map(Math.round).join(' ')}`);
  // What is read once and kept is there after the first thousands.
  const [before, end] = [sizes[Math.floor(sizes.length / 4)]!, sizes.at(-1)!];
  assert.ok(end < before * 1.25, `SEED=${SEED}: memory grew from ${before} to ${end} MiB`);
  // Else they would prove nothing of what is behind the first checks.
  assert.deepEqual(
    operations.map(({ id }) => id).filter((id) => !reached.has(id) && ![...DANGEROUS, ...ELSEWHERE].includes(id)),
    [],
  );
});

test('addresses that nothing has, and bytes that are no requests, are answered or cut off', async () => {
  const wrongs: string[] = [];
  await each(STRANGE_PATHS, async (path) => {
    for (const method of ['GET', 'POST', 'DELETE']) {
      const sent = { operation: 'none', wrong: 'path', known: false, method, path, headers: {}, body: null };
      const wrong = wrongWith(origin, sent, await send(origin, agent, sent));
      if (wrong !== null) wrongs.push(`${method} ${path.slice(0, 100)}: ${wrong}`);
    }
  });
  await each(RAW, async (bytes) => {
    const status = await sendRaw(origin, bytes);
    if (status !== null && status >= 500) wrongs.push(`${status} to ${JSON.stringify(bytes.slice(0, 200))}`);
  });
  assert.deepEqual(wrongs, []);
});

test('after them nothing is half done: a visitor books, and every history can be computed again', async () => {
  const visitor = new Visitor(backend.base);
  const [offer] = await visitor.offers(world.kept, 30, 7);
  const { status } = await visitor.book(world.kept, offer!.start, 30);
  assert.equal(status, 201);
  for (const token of new Set(world.tokens.team.slice(0, -2))) {
    const { role } = await createTeamClient(httpTeam(backend.base, { token })).me();
    assert.match(role, /^(admin|host)$/, 'nobody has been signed out');
  }
  for (const id of world.types) assert.deepEqual((await world.team.verifyHistory({ id })).difference, null);
  assert.equal(backend.output.match(/"level":"(error|fatal)"/), null, backend.output);
});

/** A request, short enough to read and complete enough to send again. */
function inWords({ operation, wrong, method, path, headers, body }: Sent): string {
  const text = body?.toString('latin1') ?? '';
  const shown = text.length > 3000 ? `${text.slice(0, 3000)}… (${text.length} bytes)` : text;
  return `${operation}, wrong in ${wrong}: ${method} ${path.slice(0, 1000)} ${JSON.stringify(headers).slice(0, 1000)} ${shown}`;
}

// What makes the world and looks at it afterwards goes through the proxy; what is malformed does not.
contractIsKept(backend, ['addHost 201', 'book 201', 'verifyHistory 200']);
