import type { Event, ResponseType } from '@microsoft/microsoft-graph-types';
import { occurrencesIn } from '../../testing/test/occurrences-in.ts';
import { foreignLines, ownersText, textLine } from '../../testing/test/owners-text.ts';
import { fromInstant } from '../../writing/utc.ts';
import { UID_PROPERTY } from '../our-event.ts';

/** In which the tests keep what Graph has no field for. */
const FOREIGN = 'String {00020329-0000-0000-C000-000000000046} Name x-foreign';

/** An event as its owner reads it. Whom Graph has mailed it was not left to us to invite. */
export function asText(event: Event, owner: string, mailed: readonly string[]): string {
  const property = (name: string) =>
    event.singleValueExtendedProperties?.find(({ id }) => id === name)?.value ?? undefined;
  const answer = event.responseStatus?.response === 'declined' ? 'DECLINED' : 'ACCEPTED';
  const invited = (event.attendees ?? []).map(({ emailAddress }) => emailAddress?.address ?? '');
  const lines = [
    ...textLine('UID', property(UID_PROPERTY) ?? event.iCalUId),
    ...(['start', 'end'] as const).map((name) => `DT${name.toUpperCase()}:${fromInstant(instantOf(event, name))}`),
    ...textLine('SUMMARY', event.subject),
    ...textLine('DESCRIPTION', plainOf(event.body?.content ?? '')),
    ...textLine('LOCATION', event.location?.displayName),
    `ATTENDEE;PARTSTAT=${answer};SCHEDULE-AGENT=CLIENT:mailto:${owner}`,
    ...invited.map((email) => `ATTENDEE${mailed.includes(email) ? '' : ';SCHEDULE-AGENT=CLIENT'}:mailto:${email}`),
  ];
  return ownersText(event.id ?? '', lines, property(FOREIGN)?.split('\r\n') ?? []);
}

/** The same event after its owner has edited its text. */
export function asEdited(event: Event, text: string, owner: string): Event {
  const [one] = occurrencesIn(text, new Date(0), new Date(Date.UTC(2100, 0)), 'UTC');
  if (!one) throw new Error('The text has no event');
  const time = (instant: number) => ({ dateTime: new Date(instant).toISOString().slice(0, -1), timeZone: 'UTC' });
  const response: ResponseType = one.answers.get(owner) === 'DECLINED' ? 'declined' : 'organizer';
  const foreign = foreignLines(text).join('\r\n');
  const others = event.singleValueExtendedProperties?.filter(({ id }) => id !== FOREIGN) ?? [];
  return {
    ...event,
    subject: one.title,
    start: time(one.start),
    end: time(one.end),
    responseStatus: { ...event.responseStatus, response },
    singleValueExtendedProperties: [...others, ...(foreign ? [{ id: FOREIGN, value: foreign }] : [])],
  };
}

function instantOf(event: Event, name: 'start' | 'end'): number {
  return Date.parse(`${event[name]?.dateTime?.slice(0, 19)}Z`);
}

/** A text of ours without its tags. */
function plainOf(html: string): string {
  return html
    .replaceAll('<br>', '\n')
    .replaceAll('</p><p>', '\n\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
