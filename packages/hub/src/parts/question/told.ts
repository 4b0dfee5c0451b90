import type { CalendarQuestion, TeamBookingRow } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import type { Formats } from '../../format/formats.ts';

/** A booking that its host has changed in their calendar. */
export interface Asked {
  readonly booking: Pick<TeamBookingRow, 'id' | 'start' | 'attendee'>;
  readonly question: CalendarQuestion;
  /** Name of the host. */
  readonly host: string;
  /** Names of all its hosts, by id. */
  readonly hosts?: ReadonlyMap<string, string>;
}

type Times = Pick<Formats, 'dayAndTime' | 'dayOf' | 'dayShort' | 'range' | 'time'>;

interface Time {
  readonly start: string;
  readonly end: string;
}

/** What is said of it: what was found, when the booking is, and what that means as long as nobody answers. */
export function toldOf(
  { booking, question, host }: Asked,
  formats: Times,
  words: { readonly frame: HubWords['frame']; readonly question: HubWords['question'] },
): { readonly title: string; readonly booked: string; readonly means: string } {
  const { found, stands } = question;
  const time = stands ? timeBeside(stands, booking.start, formats) : '';
  return {
    title: words.frame.inCalendar[found](host, time),
    booked: words.question.booked(booking.attendee.name, formats.dayAndTime(booking.start)),
    means: found === 'moved' ? words.question.bothTaken : words.question.stillExpects,
  };
}

/** A time as short as it can be told beside a start: with its day only where it is another day, and with its end where the start is the same. */
export function timeBeside({ start, end }: Time, other: string, formats: Times): string {
  if (Date.parse(start) === Date.parse(other)) return formats.range(start, end);
  return formats.dayOf(start) === formats.dayOf(other) ? formats.time(start) : formats.dayAndTime(start);
}

/** Names a question, as long as its calendar says the same. */
export function keyOf({ booking, question }: Asked): string {
  return JSON.stringify([booking.id, question.host, question.since]);
}
