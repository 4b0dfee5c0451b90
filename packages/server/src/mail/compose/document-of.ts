import type { Letter } from '@team-booking/engine';
import { cleanLine, shortLine } from './clean-line.ts';
import { contentOf } from './content-of.ts';
import { htmlOf } from './html.ts';
import { textOf } from './text.ts';

/** What a letter's reader reads: its subject, and the same as a text and as a page. */
export function documentOf(letter: Letter): { readonly subject: string; readonly text: string; readonly html: string } {
  const content = contentOf(letter);
  const title = letter.booking && cleanLine(letter.booking.title);
  return {
    // A header that is too long is refused by some servers.
    subject: shortLine(content.subject, 200),
    text: textOf(content, title),
    html: htmlOf(content, title),
  };
}
