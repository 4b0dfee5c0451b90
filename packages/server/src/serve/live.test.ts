import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { sampleRequest, sampleTeam } from '@team-booking/engine/testing';
import { startServer, type RunningServer } from './start-server.ts';

const root = mkdtempSync(join(tmpdir(), 'team-booking-live-'));
after(() => rmSync(root, { recursive: true, force: true }));
const teamFile = join(root, 'team.json');
writeFileSync(teamFile, JSON.stringify(sampleTeam));

/** Monday morning before the sample's request. */
const NOW = Date.parse('2026-06-15T06:00:00Z');

async function start(t: TestContext): Promise<RunningServer> {
  const server = await startServer(
    { teamFile, port: 0, dataDir: mkdtempSync(join(root, 'data-')), logLevel: 'silent' },
    // A stop that waits for streams to end by themselves never ends.
    { now: () => NOW, patience: 3_600_000 },
  );
  t.after(() => server.close());
  return server;
}

/** Listens to a booking type; `next` waits for the next event, or `null` at the end of the stream. */
async function hear(server: RunningServer, slug: string, headers: Record<string, string> = {}) {
  const stop = new AbortController();
  const response = await fetch(`${server.url}/api/booking-types/${slug}/changes`, { signal: stop.signal, headers });
  const chunks = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<{ from: string; to: string } | null> => {
    for (;;) {
      const event = /event: availability\ndata: (.*)\n\n/.exec(text);
      if (event) {
        text = text.slice(event.index + event[0].length);
        return JSON.parse(event[1]!) as { from: string; to: string };
      }
      const { done, value } = await chunks.read();
      if (done) return null;
      text += value;
    }
  };
  return { response, next, stop: () => stop.abort() };
}

async function book(server: RunningServer, change: object = {}): Promise<void> {
  const response = await fetch(`${server.url}/api/bookings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
    body: JSON.stringify({ ...sampleRequest, ...change }),
  });
  assert.equal(response.status, 201, await response.text());
}

test('the server declares live and streams what a booking changes, unbuffered', async (t) => {
  const server = await start(t);
  const { capabilities } = (await (await fetch(`${server.url}/api`)).json()) as { capabilities: string[] };
  assert.ok(capabilities.includes('live'));
  const { response, next } = await hear(server, 'call', { 'Accept-Encoding': 'gzip, br' });
  assert.deepEqual(
    ['content-type', 'content-encoding', 'x-accel-buffering'].map((name) => response.headers.get(name)),
    ['text/event-stream', null, 'no'],
  );
  await book(server);
  const changed = await next();
  assert.ok(
    changed && changed.from <= sampleRequest.start && sampleRequest.start < changed.to,
    JSON.stringify(changed),
  );
});

test('an unknown type is refused before a stream begins', async (t) => {
  const server = await start(t);
  const { response, next } = await hear(server, 'nothing');
  assert.equal(response.status, 404);
  assert.equal(await next(), null);
});

test('stopping ends all streams', { timeout: 60_000 }, async (t) => {
  const server = await start(t);
  const streams = await Promise.all(Array.from({ length: 20 }, () => hear(server, 'call')));
  const closing = server.close();
  for (const { next } of streams) assert.equal(await next(), null);
  await closing;
});

test('a calendar that says something else is a change of its host’s types', { timeout: 60_000 }, async (t) => {
  const calendar = join(root, 'a.ics');
  const event = (day: string) =>
    `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:${day}T100000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
  writeFileSync(calendar, event('20260616'));
  const [first, ...others] = sampleTeam.hosts as { id: string }[];
  const team = { ...sampleTeam, hosts: [{ ...first, calendars: [{ id: 'own', source: calendar }] }, ...others] };
  const file = join(root, 'with-calendar.json');
  writeFileSync(file, JSON.stringify(team));
  const time = { now: NOW };
  const server = await startServer(
    { teamFile: file, port: 0, dataDir: mkdtempSync(join(root, 'data-')), logLevel: 'silent' },
    { now: () => time.now },
  );
  t.after(() => server.close());
  const { next, stop } = await hear(server, 'intro');
  writeFileSync(calendar, event('20260617'));
  // Calendars are due every five minutes of the server's clock, which is looked at every ten seconds.
  time.now += 6 * 60_000;
  const changed = await next();
  assert.ok(changed && changed.from <= '2026-06-16T10:00:00Z' && '2026-06-17T11:00:00Z' <= changed.to);
  stop();
});
