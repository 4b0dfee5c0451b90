import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, type ParseJob } from './parse.ts';
import { parseThread } from './parse-thread.ts';

const options = {
  from: Date.parse('2026-11-26T00:00:00Z'),
  to: Date.parse('2028-01-01T00:00:00Z'),
  hostTimeZone: 'Europe/Berlin',
};
const job = (...lines: string[]): ParseJob => ({
  texts: [['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\n')],
  options,
  known: null,
});
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index).join(',');

const meeting = job('DTSTART:20261201T090000Z', 'DURATION:PT1H');
/** 12 KiB that ask for millions of occurrences. */
const bomb = job(
  'DTSTART:20230101T000000Z',
  'DURATION:PT1H',
  ...Array.from({ length: 300 }, () => `RRULE:FREQ=DAILY;BYHOUR=${upTo(24)};BYMINUTE=${upTo(60)}`),
);

test('a calendar is read as on this thread, and an unchanged one is not read again', async (t) => {
  const thread = parseThread();
  t.after(() => thread.close());
  const read = await thread.parse(meeting);
  assert.deepEqual(read, parse(meeting));
  assert.ok(read.kind === 'read');
  assert.deepEqual(await thread.parse({ ...meeting, known: read.digest }), { kind: 'unchanged' });
  await assert.rejects(
    thread.parse({ ...meeting, options: { ...options, hostTimeZone: 'Europe/Germany' } }),
    /Germany/i,
  );
});

test('this thread goes on while a calendar that asks for too much is read, and the next one is read after it', async (t) => {
  const thread = parseThread();
  t.after(() => thread.close());
  await thread.parse(meeting);
  const under = { way: true };
  const bombed = thread.parse(bomb).finally(() => (under.way = false));
  const after = thread.parse(meeting);
  let turns = 0;
  for (; under.way; turns++) await new Promise((resolve) => setImmediate(resolve));
  assert.ok(turns > 100, `only ${turns} turns of the event loop`);
  const ended = await bombed;
  assert.equal(ended.kind === 'unreadable' && ended.problem.code, 'too-complex');
  assert.equal((await after).kind, 'read');
});

test('what exceeds the memory or the time of the thread is unreadable, and the next calendar is read', async (t) => {
  const many = { ...options, limits: { steps: 1e9, occurrences: 1e9, events: 1e9 } };
  const small = parseThread({ memory: 24 });
  const short = parseThread({ milliseconds: 3000 });
  t.after(() => Promise.all([small.close(), short.close()]));
  const large = await small.parse({ ...bomb, options: many });
  assert.match(large.kind === 'unreadable' ? large.problem.message : '', /more than 24 MiB/);
  assert.equal((await small.parse(meeting)).kind, 'read');
  const slow = await short.parse({ ...bomb, options: many });
  assert.equal(slow.kind === 'unreadable' && slow.problem.code, 'too-slow');
  assert.equal((await short.parse(meeting)).kind, 'read');
});

test('if no thread can start, calendars are parsed on this one, which is reported once', async (t) => {
  const reasons: unknown[] = [];
  const thread = parseThread({
    module: new URL('./there-is-no-such-file.ts', import.meta.url),
    onFallback: (reason) => reasons.push(reason),
  });
  t.after(() => thread.close());
  const read = await Promise.all([thread.parse(meeting), thread.parse(meeting)]);
  assert.deepEqual(read, [parse(meeting), parse(meeting)]);
  assert.equal(reasons.length, 1);
  assert.deepEqual(await thread.parse(meeting), parse(meeting));
});

test('closing and aborting end what waits', async () => {
  const thread = parseThread();
  const stop = new AbortController();
  const aborted = assert.rejects(thread.parse(bomb, stop.signal), /Stopped/);
  const waiting = assert.rejects(thread.parse(meeting), /Stopped/);
  stop.abort();
  await aborted;
  await thread.close();
  await waiting;
  await assert.rejects(thread.parse(meeting), /Stopped/);
});
