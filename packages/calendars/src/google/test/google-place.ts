import { refreshAccess } from '../../oauth/refresh-access.ts';
import type { Event } from '../../testing/google/held-calendar.ts';
import type { StandInGoogle } from '../../testing/google/start-google.ts';
import type { Place } from '../../testing/place.ts';
import { foreignLines, ownersText, providersId, textLine } from '../../testing/test/owners-text.ts';
import { fromInstant } from '../../writing/utc.ts';
import { googleConnector } from '../google-connector.ts';
import { uidOf } from '../own-id.ts';
import { asGoogle } from './as-google.ts';

const RANGE = { from: Date.UTC(2026, 11), to: Date.UTC(2028, 0), timeZone: 'Europe/Berlin', email: 'ada@team.example' };

/** A calendar of the stand-in, whose owner's program speaks iCalendar. */
export function googlePlace(google: StandInGoogle, id: string): Place {
  const held = google.calendar(id);
  const names = new Map<string, readonly string[]>();

  return {
    connect(options, password = 'right') {
      const means = { allowAddress: () => true, milliseconds: options.sources?.milliseconds ?? 10_000 };
      const refreshToken = password === 'right' ? 'refresh-1' : 'refresh-0';
      const { provider, accounts, api } = google;
      const access = refreshAccess({ provider, client: accounts.client, refreshToken, now: Date.now, means });
      const source = { kind: 'google', calendar: id, connection: 'ada', access, api } as const;
      return googleConnector(source, { ...options, sources: { allowAddress: () => true, ...options.sources } });
    },
    async write(name, given) {
      // Google takes a zone that is described for the one of its own that is like it.
      const text = given.replaceAll('TZID=Somewhere', 'TZID=Europe/Berlin');
      const events = asGoogle(text, RANGE).map((event) => asEdited(text, event));
      // A zone that is none closes a calendar; Google has none such, but a time that is none.
      if (text.includes('Nowhere/Town')) for (const event of events) event.start = { dateTime: 'Nowhere/Town' };
      const ids = new Set(events.map((event) => event.id ?? ''));
      for (const gone of names.get(name) ?? []) if (!ids.has(gone)) held.remove(gone);
      for (const event of events) if (!isSame(event, held.get(event.id ?? ''))) held.set(event);
      names.set(name, [...ids]);
    },
    async remove(name) {
      for (const gone of names.get(name) ?? []) held.remove(gone);
      names.delete(name);
    },
    texts: async () => held.all().flatMap((event) => (event.status === 'cancelled' ? [] : textOf(event))),
    forget: () => held.forget(),
    stop: () => google.stop(),
    start: () => google.start(),
    hang: () => google.hang(),
  };

  /** Where the text is that of an event which is there, its owner has edited it. */
  function asEdited(text: string, event: Event): Event {
    const there = held.get(providersId(text));
    const foreign = foreignLines(text);
    const shared = foreign.length > 0 && { shared: { ics: foreign.join('\r\n') } };
    if (!there || there.status === 'cancelled') return { ...event, ...(shared && { extendedProperties: shared }) };
    const { summary = null, start = {}, end = {} } = event;
    return { ...there, summary, start, end, extendedProperties: { ...there.extendedProperties, ...shared } };
  }
}

function isSame(event: Event, held: Event | undefined): boolean {
  const { etag: _etag, kind: _kind, ...rest } = held ?? {};
  return JSON.stringify(rest) === JSON.stringify({ ...event });
}

/** An event as iCalendar. */
function textOf(event: Event): string {
  const time = (name: string, { date, dateTime }: NonNullable<Event['start']>): string =>
    dateTime ? `${name}:${fromInstant(Date.parse(dateTime))}` : `${name};VALUE=DATE:${date?.replaceAll('-', '') ?? ''}`;
  const uid = uidOf(event as Parameters<typeof uidOf>[0]);
  const lines = [
    ...textLine('UID', uid),
    time('DTSTART', event.start ?? {}),
    time('DTEND', event.end ?? {}),
    `SEQUENCE:${event.sequence ?? 0}`,
    ...textLine('SUMMARY', event.summary),
    ...textLine('DESCRIPTION', event.description),
    ...textLine('LOCATION', event.location),
    ...(event.source?.url ? [`URL:${event.source.url}`] : []),
  ];
  return ownersText(event.id ?? '', lines, event.extendedProperties?.shared?.['ics']?.split('\r\n') ?? []);
}
