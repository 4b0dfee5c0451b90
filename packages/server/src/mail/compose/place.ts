import type { LetterBooking } from '@team-booking/engine';
import type { MailWords } from '@team-booking/words/server';
import { cleanLine, cleanText } from './clean-line.ts';
import type { Piece } from './content.ts';
import { phonePieces } from './pieces.ts';
import { webAddress } from './web-address.ts';

type Place = NonNullable<LetterBooking['location']>;

/** Where a booking takes place, line by line, with the way to it. */
export function placeLines(place: Place, words: MailWords): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[{ text: cleanLine(place.label) }]];
  const join = webAddress(place.joinUrl);
  if (join !== null) lines.push([{ text: words.facts.join, to: { url: join } }]);
  if (place.address)
    lines.push(
      ...cleanText(place.address)
        .split('\n')
        .map((text) => [{ text }]),
    );
  if (place.phone) {
    lines.push(phonePieces(place.phone));
  }
  return lines.filter(([first]) => first!.text !== '');
}

/** The same in one line, for the team's own words. */
export function placeText({ label, joinUrl, address, phone }: Place): string {
  return [label, webAddress(joinUrl), address, phone]
    .filter(Boolean)
    .map((part) => cleanLine(part!))
    .join(', ');
}
