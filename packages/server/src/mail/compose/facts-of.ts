import type { Letter, LetterBooking, LetterKind } from '@team-booking/engine';
import type { MailVoice } from '../words/voice.ts';
import { cleanLine, cleanText, nameLine } from './clean-line.ts';
import type { Fact, Piece } from './content.ts';
import { formatsOf, isSameClock, money, type Formats } from './formats.ts';
import { mailPieces, phonePieces } from './pieces.ts';
import { placeLines } from './place.ts';

/** After these nobody goes anywhere. */
const NOWHERE: readonly LetterKind[] = [
  'declined',
  'not-approved',
  'not-paid',
  'cancelled',
  'removed',
  'no-longer-yours',
];

/** What is told of a booking below its time, row by row. */
export function factsOf(
  letter: Pick<Letter, 'role' | 'kind' | 'timeZone'>,
  booking: LetterBooking,
  voice: MailVoice,
  formats: Formats,
): readonly Fact[] {
  const { words, locale } = voice;
  const { facts } = words;
  const isForHost = letter.role === 'host';
  const row = (label: string, ...lines: (readonly Piece[])[]): Fact[] =>
    lines.length > 0 && lines.every((line) => line.some(({ text }) => text !== '')) ? [{ label, lines }] : [];
  const plain = (text: string): Piece[] => [{ text: cleanLine(text) }];
  const goesOn = !NOWHERE.includes(letter.kind);
  // A host alone knows that it is them.
  const hosts = booking.hosts.length > (isForHost ? 1 : 0) ? booking.hosts : [];
  return [
    ...(isForHost ? visitorFacts(booking, voice, letter.timeZone) : []),
    ...row(facts.with, ...hosts.map(plain)),
    ...(booking.location && goesOn ? row(facts.where, ...placeLines(booking.location, words)) : []),
    ...(booking.price ? row(facts.price, plain(money(locale, booking.price))) : []),
    ...(booking.refund ? row(facts.refund, plain(money(locale, booking.refund))) : []),
    ...booking.answers.flatMap(({ label, value }) =>
      row(
        cleanLine(label),
        ...cleanText(value)
          .split('\n')
          .map(plain)
          .filter(([piece]) => piece!.text !== ''),
      ),
    ),
    ...row(facts.otherTimes, ...booking.otherTimes.map((at) => plain(formats.moment(at)))),
    ...row(facts.number, plain(booking.number)),
  ];
}

/** Who comes, for those who meet them. */
function visitorFacts(booking: LetterBooking, { words, locale }: MailVoice, ownZone: string): readonly Fact[] {
  const { visitor, guests, start } = booking;
  const { facts } = words;
  const theirs = formatsOf(locale, visitor.timeZone);
  const theirTime = `${theirs.moment(start)} (${theirs.zone(start)})`;
  return [
    { label: facts.visitor, lines: [[{ text: nameLine(visitor.name) }], mailPieces(visitor.email)] },
    ...(visitor.phone ? [{ label: facts.phone, lines: [phonePieces(visitor.phone)] }] : []),
    ...(guests.length > 0 ? [{ label: facts.guests, lines: guests.map((guest) => guestPieces(guest)) }] : []),
    ...(isSameClock(start, visitor.timeZone, ownZone)
      ? []
      : [{ label: facts.theirTime, lines: [[{ text: theirTime }]] }]),
  ];
}

function guestPieces({ name, email }: LetterBooking['guests'][number]): Piece[] {
  const called = nameLine(name ?? '');
  return [...(called ? [{ text: called }] : []), ...mailPieces(email)];
}
