import type { CalendarEvent } from '@team-booking/calendars';
import type { CalendarEntry } from '@team-booking/engine';
import { isAddress } from '../mail/compose/address.ts';
import { cleanLine, cleanText } from '../mail/compose/clean-line.ts';
import type { Piece } from '../mail/compose/content.ts';
import { factsOf } from '../mail/compose/facts-of.ts';
import { formatsOf } from '../mail/compose/formats.ts';
import { factLine } from '../mail/compose/text.ts';
import { webAddress } from '../mail/compose/web-address.ts';
import { mailVoice } from '../mail/words/voice.ts';

/** A booking as an event in the calendar of its host: times in UTC, texts in the host's language. */
export function eventOf(entry: CalendarEntry): CalendarEvent {
  const { organizer, people } = entry;
  return {
    uid: entry.uid,
    sequence: entry.sequence,
    start: entry.start,
    end: entry.end,
    changedAt: entry.stamp,
    title: cleanLine(entry.summary),
    description: descriptionOf(entry),
    location: entry.location === null ? undefined : cleanText(entry.location),
    ...(entry.withCall && { withCall: true }),
    url: webAddress(entry.joinUrl ?? undefined) ?? undefined,
    organizer:
      organizer && isAddress(organizer.address) ? { name: organizer.name, email: organizer.address } : undefined,
    // Nobody can be an attendee of nobody's event.
    attendees:
      organizer && people
        ? people.attendees
            .filter(({ address }) => isAddress(address))
            .map(({ name, address, accepted }) => ({ name: name ?? undefined, email: address, accepted }))
        : [],
    ...(organizer && entry.rooms && { rooms: roomsOf(entry.rooms) }),
  };
}

function roomsOf(rooms: NonNullable<CalendarEntry['rooms']>): CalendarEvent['rooms'] {
  return rooms.filter(({ address }) => isAddress(address)).map(({ name, address }) => ({ name, email: address }));
}

/** What a mail to the host would say of it, row by row. */
function descriptionOf({ people, number, locale, timeZone }: CalendarEntry): string {
  const voice = mailVoice(locale);
  if (!people)
    return factLine({ label: voice.words.facts.number, lines: [[{ text: number }]] }, ({ text }) => text, voice.locale);
  const letter = { role: 'host', kind: 'new-booking', timeZone } as const;
  const facts = factsOf(letter, people.booking, voice, formatsOf(voice.locale, timeZone));
  return facts.map((fact) => factLine(fact, said, voice.locale)).join('\n');
}

function said({ text, to }: Piece): string {
  return typeof to === 'object' ? `${text}: ${to.url}` : text;
}
