import assert from 'node:assert/strict';
import type { TeamSettings } from '@team-booking/contract/team';
import { DAY, MINUTE, SECOND } from '@team-booking/core/time';
import { calendarChannel } from '../src/calendars/calendar-channel.ts';
import type { CalendarEntry, CalendarWriter } from '../src/calendars/calendar-writer.ts';
import type { Sent } from '../src/delivery/channel.ts';
import { Deliverer } from '../src/delivery/deliverer.ts';
import { mailChannel } from '../src/mail/mail-channel.ts';
import { MovedTimes } from '../src/questions/moved-times.ts';
import type { OwnReading, StandingEvent } from '../src/questions/own-reading.ts';
import { ReadingWatch } from '../src/questions/watch-readings.ts';
import type { TellsChanges } from '../src/store/changes.ts';
import type { Store } from '../src/store/store.ts';
import { host, SETTINGS, type } from '../src/testing/sample-team.ts';
import { openTeam, type OpenTeam } from './open-team.ts';
import { pillar } from './post-office.ts';

const CALENDARS = [{ id: 'work', source: 'caldavs://u:p@dav.example/work/', writes: true }];

/** Hosts `a`, `b` and `c`, of whom each has a calendar that is written. */
export const WRITTEN = {
  ...SETTINGS,
  hosts: ['a', 'b', 'c'].map((id) => host(id, { calendars: CALENDARS })),
  bookingTypes: [
    type('call', 'round-robin', ['a', 'b', 'c']),
    type('intro', 'solo', ['a']),
    type('both', 'collective', ['b', 'a']),
  ],
} as TeamSettings;

/** A team whose calendars are kept in memory, where tests change them as hosts do. @param elsewhere writes them elsewhere instead */
export async function keptCalendars(settings: TeamSettings = WRITTEN, elsewhere?: CalendarWriter) {
  const events = new Map<string, StandingEvent>();
  const written: { readonly host: string; readonly entry: CalendarEntry; readonly before: boolean }[] = [];
  let answer: () => Sent = () => ({ kind: 'done' });
  const keyOf = (whose: string, uid: string) => `${whose} ${uid}`;
  const writer: CalendarWriter = elsewhere ?? {
    async put({ host: whose }, entry, { before = null }) {
      const sent = answer();
      written.push({ host: whose, entry, before: before !== null });
      const { uid, start, end } = entry;
      const there = events.get(keyOf(whose, uid));
      const time = before?.start === start && before.end === end && there ? there : { start, end };
      const said = before && there ? there : ({ status: 'confirmed', answer: 'accepted' } as const);
      if (sent.kind === 'done') events.set(keyOf(whose, uid), { ...said, uid, start: time.start, end: time.end });
      return sent;
    },
    async remove({ host: whose }, uid) {
      const sent = answer();
      if (sent.kind === 'done') events.delete(keyOf(whose, uid));
      return sent;
    },
  };
  const mailer = pillar();
  const moved: { times?: MovedTimes } = {};
  const team: OpenTeam = await openTeam(settings, {
    mailer,
    busy: (...asked) => (moved.times ? moved.times.beside(() => team.calendars)(...asked) : team.calendars),
  });
  const store = team.store as Store & TellsChanges;
  const backend = { store, team: 'team' };
  moved.times = new MovedTimes(backend, () => team.now);
  const channels = [calendarChannel(team.backend, writer), mailChannel({ ...team.backend, mailer })];
  const deliverer = new Deliverer({ ...backend, channels, now: () => team.now, random: () => 0 });
  let watch = new ReadingWatch(backend, () => team.now);
  store.onChange('team', (changes) => {
    watch.changed(changes);
    if (moved.times!.isChangedBy(changes)) void moved.times!.load();
  });
  // The same as long as it reaches far enough, as that of a reader.
  const range = { from: team.now - 2 * DAY, to: team.now + 400 * DAY };
  const readingOf = (whose: string, more: Partial<OwnReading> = {}): OwnReading => ({
    host: whose,
    calendar: 'work',
    asOf: team.now,
    ...range,
    events: [...events].flatMap(([key, event]) => (key.startsWith(`${whose} `) ? [event] : [])),
    ...more,
  });
  const deliver = async () => {
    for (let more = true; more;) {
      more = await deliverer.pass();
      await deliverer.settled();
    }
  };
  return {
    team,
    mailer,
    events,
    written,
    /** How attempts to write end from now on. */
    says: (next: typeof answer) => void (answer = next),
    /** Delivers what is due now, and what is due when the team can undo nothing more. */
    async write(): Promise<void> {
      await deliver();
      team.now += 11 * SECOND;
      await deliver();
    },
    /** A minute passes, and the calendar of a host is read. */
    async read(whose: string, more: Partial<OwnReading> = {}): Promise<void> {
      team.now += MINUTE;
      await watch.saw(readingOf(whose, more));
      await moved.times!.load();
    },
    /** Another process goes on. */
    restart: () => void (watch = new ReadingWatch(backend, () => team.now)),
    /** What a host makes of an event; `null` = they delete it. */
    changes(whose: string, uid: string, change: Partial<StandingEvent> | null): void {
      const there = events.get(keyOf(whose, uid));
      assert.ok(there, 'there is no such event');
      if (change) events.set(keyOf(whose, uid), { ...there, ...change });
      else events.delete(keyOf(whose, uid));
    },
    event: (whose: string, uid: string) => events.get(keyOf(whose, uid)) ?? null,
    /** What waits for an answer. */
    async asked(actor?: Parameters<OpenTeam['ask']>[2]) {
      const { items } = (await team.ask('waiting', {}, actor)).body;
      return items.flatMap((item) => (item.kind === 'question' ? [item] : []));
    },
    answer: (id: string, whose: string, body: object, actor?: Parameters<OpenTeam['ask']>[2], key?: string) =>
      team.ask('answerQuestion', { parameters: { id, host: whose }, body, ...(key !== undefined && { key }) }, actor),
  };
}
