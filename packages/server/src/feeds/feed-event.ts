import type { CalendarEvent } from '@team-booking/calendars';
import type { FeedBooking } from '@team-booking/engine';
import { cleanLine, cleanText, nameLine } from '../mail/compose/clean-line.ts';
import { factsOf } from '../mail/compose/facts-of.ts';
import { formatsOf } from '../mail/compose/formats.ts';
import { isolate } from '../mail/compose/isolate.ts';
import { factLine } from '../mail/compose/text.ts';
import { webAddress } from '../mail/compose/web-address.ts';
import type { MailVoice } from '../mail/words/voice.ts';

/**
 * A booking as an event in a calendar of its host: it says what a letter to them says. Nothing in it changes the booking, as a calendar may be
 * read by others.
 *
 * @param timeZone the host's, IANA
 */
export function feedEvent(booking: FeedBooking, voice: MailVoice, timeZone: string): CalendarEvent {
  const { words, locale } = voice;
  const letter = { kind: booking.isWaiting ? 'approve' : 'new-booking', role: 'host', timeZone } as const;
  const facts = factsOf(letter, booking, voice, formatsOf(locale, timeZone));
  const lines = facts.map((fact) =>
    factLine(fact, ({ text, to }) => own(typeof to === 'object' ? to.url : text), locale),
  );
  const isAsked = booking.approveUntil !== null;
  const join = webAddress(booking.location?.joinUrl);

  function own(text: string): string {
    return isolate(text, words.direction);
  }

  return {
    uid: booking.id,
    sequence: booking.sequence,
    start: booking.start,
    end: booking.end,
    title: `${own(cleanLine(booking.title))}: ${own(nameLine(booking.visitor.name))}`,
    description: [...(isAsked ? [words.host.approve.heading] : []), ...lines].join('\n'),
    location: placeOf(booking),
    ...(join !== null && { url: join }),
    tentative: booking.isWaiting,
    changedAt: booking.changedAt,
  };
}

/** One way there: what programs look up on a map, dial or open. */
function placeOf({ location }: FeedBooking): string | undefined {
  if (!location) return undefined;
  const { joinUrl, address, phone, label } = location;
  return cleanText(webAddress(joinUrl) ?? address ?? phone ?? label);
}
