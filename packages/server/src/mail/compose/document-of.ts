import type { Letter } from '@team-booking/engine';
import { cleanLine, shortLine } from './clean-line.ts';
import { contentOf } from './content-of.ts';
import { htmlOf } from './html.ts';
import { textOf } from './text.ts';

/** A subject is no longer: some servers refuse headers that are too long. */
const MOST = 200;

/** What a letter's reader reads: its subject, and the same as a text and as a page. */
export function documentOf(letter: Letter): { readonly subject: string; readonly text: string; readonly html: string } {
  const content = contentOf(letter);
  const title = letter.booking && cleanLine(letter.booking.title);
  return {
    subject: content.subject.length <= MOST ? content.subject : shortLine(content.subject, MOST),
    text: textOf(content, title),
    html: htmlOf(content, title),
  };
}
