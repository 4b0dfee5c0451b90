import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { EventApart } from '../../../calendars/src/icalendar/apart.ts';
import type { WriteConnector } from '../../../calendars/src/connector.ts';
import { googlePlace } from '../../../calendars/src/google/test/google-place.ts';
import { graphPlace } from '../../../calendars/src/microsoft/test/graph-place.ts';
import { startGoogle } from '../../../calendars/src/testing/index.ts';
import { HOW } from '../../../calendars/src/testing/calendars.ts';
import { keptCalendars, WRITTEN } from '../../../engine/test/kept-calendars.ts';
import { calendarWriter } from './calendar-writer.ts';

const OPTIONS = { ...HOW, apart: '^[0-9a-f]{8}-[0-9a-f-]{27}$', hostEmail: 'a@team.example' };
const RANGE = { from: Date.parse('2026-06-14T00:00:00Z'), to: Date.parse('2027-06-14T00:00:00Z') };
const THREE = { start: '2026-06-16T15:00:00', end: '2026-06-16T15:30:00' };

const google = await startGoogle();
after(() => google.close());

/** A calendar of a host, and what they do to the only event in it. */
interface Elsewhere {
  readonly connector: WriteConnector;
  move(): void;
  remove(): void;
  decline?(): void;
  /** When the events in it begin. */
  starts(): readonly (string | undefined)[];
}

function atGoogle(): Elsewhere {
  const held = google.calendar('work');
  const connector = googlePlace(google, 'work').connect(OPTIONS);
  assert.ok(connector.writable);
  const all = () => held.all().filter(({ status }) => status !== 'cancelled');
  const change = (more: object) => void held.set({ ...all()[0]!, ...more });
  const utc = (dateTime: string) => ({ dateTime: `${dateTime}Z` });
  return {
    connector,
    move: () => change({ start: utc(THREE.start), end: utc(THREE.end) }),
    remove: () => held.remove(all()[0]!.id!),
    decline: () => change({ attendees: [{ email: 'a@team.example', self: true, responseStatus: 'declined' }] }),
    starts: () => all().map(({ start }) => start?.dateTime ?? undefined),
  };
}

test('what hosts do to bookings in calendars at Google is asked about, and put back or told', () => tells(atGoogle()));

test('what hosts do to bookings in calendars at Microsoft is asked about, and put back or told', async (t) => {
  const { calendar, connect } = await graphPlace(t);
  const connector = connect(OPTIONS);
  assert.ok(connector.writable);
  const all = () => Array.from(calendar.held.values(), ({ event }) => event);
  const utc = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
  await tells({
    connector,
    move: () =>
      void calendar.put(all()[0]!.id!, { event: { ...all()[0]!, start: utc(THREE.start), end: utc(THREE.end) } }),
    remove: () => void calendar.remove(all()[0]!.id!),
    starts: () => all().map(({ start }) => start?.dateTime ?? undefined),
  });
});

async function tells({ connector, move, remove, decline, starts }: Elsewhere): Promise<void> {
  const scene = await keptCalendars(
    WRITTEN,
    calendarWriter(({ host }) => (host === 'a' ? connector : null)),
  );
  const { team, write, asked, answer } = scene;
  let [since, events]: [string | null, readonly EventApart[]] = [null, []];
  const becomes = async (found: string | null) => {
    const read = await connector.read({ ...RANGE, since });
    assert.ok(read.ok, read.ok ? '' : read.problem.message);
    since = read.token;
    if (read.changed) events = read.apart ?? [];
    await scene.read('a', { ...RANGE, events });
    assert.equal((await asked())[0]?.question.found ?? null, found);
  };
  const putBack = async () => {
    assert.equal((await answer(id, 'a', { answer: 'put-back' })).status, 200);
    await write();
    await becomes(null);
    assert.deepEqual(
      starts().map((start) => start?.slice(0, 16)),
      ['2026-06-16T10:00'],
    );
  };

  await becomes(null);
  const booking = await team.book({ bookingType: 'intro' });
  const { id } = booking;
  await write();
  await becomes(null);
  move();
  await becomes('moved');
  await putBack();
  for (let i = 0; i < 3; i++) {
    remove();
    await becomes('deleted');
    await putBack();
  }
  if (decline) {
    decline();
    await becomes('declined');
    await putBack();
  }
  move();
  await becomes('moved');
  assert.equal((await answer(id, 'a', { answer: 'tell-visitor' })).status, 200);
  await write();
  assert.equal((await team.read(booking)).body.start, '2026-06-16T15:00:00Z');
  await becomes(null);
}
