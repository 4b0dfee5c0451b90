import assert from 'node:assert/strict';
import { test } from 'node:test';
import { busyIn, FROM, HOW, object, problemIn, read, TO } from './calendars.ts';
import type { FreshPlace } from './place.ts';

const ASKED = { from: FROM, to: TO, since: null };

/** A server that does not answer as it should is told from a calendar that is empty, and from one that is broken. */
export function failingSuite(fresh: FreshPlace): void {
  test('a server that is down is unreachable, and read again when it is back', async (t) => {
    const place = await fresh(t);
    await place.write('a.ics', object('a', 'DTSTART:20270305T090000Z', 'DURATION:PT1H'));
    const connector = place.connect(HOW);
    const { token } = await read(connector);
    await place.stop();
    assert.equal(await problemIn(connector.read({ ...ASKED, since: token })), 'unreachable');
    await place.start();
    assert.deepEqual(busyIn(await read(connector)), ['2027-03-05T09:00/10:00']);
  });

  test('a password that is not accepted is named as the reason', async (t) => {
    const connector = (await fresh(t)).connect(HOW, 'wrong');
    assert.match(await problemIn(connector.read(ASKED)), /^(?:sign-in-refused|consent-revoked)$/);
  });

  test('a server that does not answer is given up in time', async (t) => {
    const place = await fresh(t);
    const connector = place.connect({ ...HOW, sources: { milliseconds: 300 } });
    const goOn = place.hang();
    try {
      assert.equal(await problemIn(connector.read(ASKED)), 'timeout');
    } finally {
      goOn();
    }
  });

  test('an answer over the limit of bytes is none', async (t) => {
    const place = await fresh(t);
    // What an event is about is not read of every kind of calendar, so that there have to be many.
    for (let minute = 10; minute < 50; minute += 1)
      await place.write(`${minute}.ics`, object(`${minute}`, `DTSTART:20270305T09${minute}00Z`, 'DURATION:PT1H'));
    const connector = place.connect({ ...HOW, limits: { bytes: 4000 } });
    assert.equal(await problemIn(connector.read(ASKED)), 'too-large');
  });

  test('a request that is aborted ends', async (t) => {
    const place = await fresh(t);
    const goOn = place.hang();
    const stop = new AbortController();
    const reading = place.connect(HOW).read({ ...ASKED, signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    try {
      assert.equal((await reading).ok, false);
    } finally {
      goOn();
    }
  });
}
