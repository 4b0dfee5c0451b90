import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Connector, WriteConnector, Written } from '../connector.ts';
import { requestWith, type Request } from '../net/request.ts';
import { busyIn, HOW, read } from './calendars.ts';
import { EVENT, moved } from './event.ts';
import type { FreshPlace } from './place.ts';

const MOVED = moved(EVENT);

/** Events are put, changed and removed, and what people do to them stays. */
export function writingSuite(fresh: FreshPlace): void {
  test('an event is put in, moved and removed, and there is one of it', async (t) => {
    const place = await fresh(t);
    const connector = writable(place.connect(HOW));
    await done(connector.put(EVENT));
    assert.deepEqual(busyIn(await read(connector)), ['2027-03-28T00:30/01:30']);
    await done(connector.put(MOVED, { before: EVENT }));
    assert.deepEqual(busyIn(await read(connector)), ['2027-03-29T09:00/10:00']);
    assert.equal((await place.texts()).length, 1);
    await done(connector.remove(EVENT.uid));
    assert.deepEqual(busyIn(await read(connector)), []);
    assert.deepEqual(await place.texts(), []);
  });

  test('an event of ours is told apart, with where its host has moved it and what they have answered', async (t) => {
    const place = await fresh(t);
    const connector = writable(place.connect({ ...HOW, apart: '^booking-' }));
    await done(connector.put(EVENT));
    const [{ token, apart = [], busy }, { uid, start, end }] = [await changed(connector), EVENT];
    const [text = ''] = (await place.texts()).map(unfolded);
    // Without attendees there is nobody who could decline.
    const isAsked = /^ATTENDEE/m.test(text);
    const own = { uid, start, end, status: 'confirmed', answer: isAsked ? 'accepted' : null };
    assert.deepEqual(apart, [{ ...own, busy: [start, end] }]);
    assert.equal(busy.length, 0);
    await place.write(NAME, text.replace(/^(DT(?:START|END):)20270328/gm, '$120270330'));
    let after = await changed(connector, token);
    const later = 2 * 24 * 60 * 60_000;
    const [from, to] = [start + later, end + later];
    // Some servers ask those who have accepted anew.
    const answer = after.apart?.[0]?.answer ?? null;
    if (isAsked) assert.match(answer ?? '', /^(?:accepted|needs-action)$/);
    assert.deepEqual(after.apart, [{ ...own, answer, start: from, end: to, busy: [from, to] }]);
    if (isAsked) {
      const [there = ''] = (await place.texts()).map(unfolded);
      const declined = there.replace(/^(ATTENDEE.*PARTSTAT=)[\w-]+(.*ada@team)/m, '$1DECLINED$2');
      assert.notEqual(declined, there);
      await place.write(NAME, declined);
      after = await changed(connector, after.token);
      assert.deepEqual(after.apart, [{ ...own, answer: 'declined', start: from, end: to, busy: [] }]);
    }
    await done(connector.remove(uid));
    assert.deepEqual((await changed(connector, after.token)).apart, []);
  });

  test('what is put or removed twice is so once', async (t) => {
    const place = await fresh(t);
    const connector = writable(place.connect(HOW));
    await done(connector.remove(EVENT.uid));
    await done(connector.put(EVENT));
    const [once] = await place.texts();
    await done(connector.put(EVENT));
    assert.deepEqual(await place.texts(), [once]);
    await done(connector.put(EVENT, { before: EVENT }));
    assert.deepEqual(await place.texts(), [once]);
    await done(connector.remove(EVENT.uid));
    await done(connector.remove(EVENT.uid));
  });

  test('titles with commas, quotes and other letters come back as they were, and nobody is invited by the server', async (t) => {
    const place = await fresh(t);
    await done(writable(place.connect(HOW)).put(EVENT));
    const [text = ''] = (await place.texts()).map(unfolded);
    assert.match(text, /^SUMMARY:Intro call\\; Émile\\, Zoë & “the others” \\\\o\/\r?$/m);
    assert.match(text, /^DESCRIPTION:First line\\nSecond line\\, which/m);
    // Where there is no place for it, it stands in the text.
    if (place.lacks?.includes('URL')) assert.ok(text.includes(EVENT.url!));
    else assert.match(text, /^URL.*:https:\/\/book\.example\/b\/1\?t=a&u=b\r?$/m);
    const people = text.split(/\r?\n/).filter((line) => /^(ATTENDEE|ORGANIZER)/.test(line));
    for (const { email } of EVENT.attendees ?? []) assert.ok(text.includes(email), `${email} is nowhere`);
    // A calendar that tells its attendees of an event anyway has none.
    for (const line of people) assert.match(line, /SCHEDULE-AGENT=CLIENT/, line);
  });

  test('what the host has added and changed stays when the event moves', async (t) => {
    const place = await fresh(t);
    const connector = writable(place.connect(HOW));
    await done(connector.put(EVENT));
    const [text = ''] = (await place.texts()).map(unfolded);
    const alarm = ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT5M', 'DESCRIPTION:Go', 'END:VALARM'].join('\r\n');
    const edited = text
      .replace(/^SUMMARY:.*$/m, 'SUMMARY:My own title')
      .replace('END:VEVENT', `CATEGORIES:Customers\r\nX-MINE;P="a:b":1\r\n${alarm}\r\nEND:VEVENT`);
    assert.notEqual(edited, text);
    await place.write(NAME, edited);
    await done(connector.put(MOVED, { before: EVENT }));
    const [after = ''] = (await place.texts()).map(unfolded);
    for (const line of ['SUMMARY:My own title', 'CATEGORIES:Customers', 'TRIGGER:-PT5M', 'DESCRIPTION:Go'])
      assert.ok(after.includes(line), `${line} is gone:\n${after}`);
    assert.match(after, /^X-MINE;P="?a:b"?:1\r?$/m);
    if (!place.lacks?.includes('SEQUENCE')) assert.match(after, /^SEQUENCE:1\r?$/m);
    assert.deepEqual(busyIn(await read(connector)), ['2027-03-29T09:00/10:00']);
    assert.equal(after.match(/^DTSTART/gm)?.length, 1);
    assert.equal(after.match(/^DTEND/gm)?.length, 1);
  });

  test('the organizer of an event is never changed', async (t) => {
    const place = await fresh(t);
    const connector = writable(place.connect(HOW));
    await done(connector.put(EVENT));
    const other = { name: 'Others', email: 'others@team.example' };
    await done(connector.put({ ...MOVED, organizer: other }));
    const [text = ''] = (await place.texts()).map(unfolded);
    // A calendar without one has no others either.
    if (/^ORGANIZER/m.test(text)) assert.match(text, /^ORGANIZER.*:mailto:team@team\.example\r?$/m);
    assert.doesNotMatch(text, /others@team/);
  });

  test('an event that somebody changes at the same moment is read again before it is written', async (t) => {
    const place = await fresh(t);
    await done(writable(place.connect(HOW)).put(EVENT));
    const [text = ''] = (await place.texts()).map(unfolded);
    const edit = text.replace('END:VEVENT', 'CATEGORIES:Faster\r\nEND:VEVENT');
    const connector = writable(
      place.connect({ ...HOW, sources: { request: beforePut(() => place.write(NAME, edit)) } }),
    );
    await done(connector.put(MOVED, { before: EVENT }));
    const [after = ''] = await place.texts();
    assert.match(after, /CATEGORIES:Faster/);
    assert.deepEqual(busyIn(await read(connector)), ['2027-03-29T09:00/10:00']);
  });

  test('an event that somebody puts at the same moment is not overwritten', async (t) => {
    const place = await fresh(t);
    const other = writable(place.connect(HOW));
    const request = beforePut(async () => {
      await done(other.put(EVENT));
      const [text = ''] = await place.texts();
      await place.write(NAME, text.replace('END:VEVENT', 'CATEGORIES:Faster\r\nEND:VEVENT'));
    });
    await done(writable(place.connect({ ...HOW, sources: { request } })).put(EVENT));
    const texts = await place.texts();
    assert.equal(texts.length, 1);
    assert.match(texts[0] ?? '', /CATEGORIES:Faster/);
  });

  test('one that was put under another name is found by its UID', async (t) => {
    const place = await fresh(t);
    const connector = writable(place.connect(HOW));
    await done(connector.put(EVENT));
    const [text = ''] = await place.texts();
    await done(connector.remove(EVENT.uid));
    await place.write('imported.ics', text);
    await done(connector.put(MOVED, { before: EVENT }));
    assert.deepEqual(busyIn(await read(connector)), ['2027-03-29T09:00/10:00']);
    assert.equal((await place.texts()).length, 1);
    await done(connector.remove(EVENT.uid));
    assert.deepEqual(await place.texts(), []);
  });
}

const NAME = `${EVENT.uid}.ics`;

function writable(connector: Connector): WriteConnector {
  assert.ok(connector.writable);
  return connector;
}

async function changed(connector: Connector, since: string | null = null) {
  const answer = await read(connector, since);
  assert.ok(answer.changed, 'said to be unchanged');
  return answer;
}

async function done(written: Promise<Written>): Promise<void> {
  const answer = await written;
  assert.ok(answer.ok, answer.ok ? '' : answer.problem.message);
}

const WRITES: ReadonlySet<string> = new Set(['PUT', 'POST', 'PATCH']);

/** Does something before the first event leaves. */
function beforePut(what: () => Promise<void>): Request {
  const request = requestWith();
  let isDone = false;
  return async (url, options) => {
    if (WRITES.has(options.method ?? '') && !isDone) {
      isDone = true;
      await what();
    }
    return request(url, options);
  };
}

function unfolded(text: string): string {
  return text.replaceAll(/\r?\n[ \t]/g, '');
}
