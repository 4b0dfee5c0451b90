import type { CalendarEvent } from '../writing/event.ts';
import type { GoogleEvent } from './google-event.ts';
import { UID_PROPERTY } from './own-id.ts';

/** What we write of an event, by Google's names. `null` clears what may be there. */
export type EventFields = Readonly<Record<string, unknown>>;

/**
 * The fields of an event. Nobody is an attendee: Google puts events into attendees' calendars whatever it is told about
 * mails, a second time beside what we send. Their names stand in the description.
 */
export function fieldsOf(event: CalendarEvent): EventFields {
  const { url, title } = event;
  return {
    summary: title,
    description: descriptionOf(event) || null,
    location: event.location || null,
    start: { dateTime: new Date(event.start).toISOString(), date: null },
    end: { dateTime: new Date(event.end).toISOString(), date: null },
    source: url !== undefined && /^https?:/i.test(url) ? { url, title } : null,
    status: event.tentative ? 'tentative' : 'confirmed',
    transparency: 'opaque',
  };
}

/** What differs from what was put before; without that, all. */
export function changedFields(event: CalendarEvent, before: CalendarEvent | undefined): EventFields {
  const [now, then] = [fieldsOf(event), before && fieldsOf(before)];
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => !isSame(value, then?.[name])));
}

/** Those of fields that an event does not have yet. */
export function missingFields(fields: EventFields, present: GoogleEvent): EventFields {
  const there = { transparency: 'opaque', ...present } as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => !says(there[name], value)));
}

/** By which an event is known as ours. */
export function ownMark(uid: string): EventFields {
  return { extendedProperties: { private: { [UID_PROPERTY]: uid } } };
}

function says(present: unknown, value: unknown): boolean {
  if (value === null || typeof value !== 'object') return isSame(present ?? null, value);
  const there = (present ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(value).every(([name, one]) =>
    name === 'dateTime' ? Date.parse(String(there[name])) === Date.parse(String(one)) : says(there[name], one),
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function descriptionOf({ description = '', attendees = [] }: CalendarEvent): string {
  const people = attendees
    .filter(({ email }) => !description.includes(email))
    .map(({ name, email }) => (name === undefined || name === '' ? email : `${name} <${email}>`));
  return [description, people.join('\n')].filter((part) => part !== '').join('\n\n');
}
