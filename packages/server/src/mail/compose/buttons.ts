import type { Letter, LetterKind, LetterLink } from '@team-booking/engine';
import type { MailVoice } from '../words/voice.ts';
import { cleanLine } from './clean-line.ts';
import type { Button, Piece } from './content.ts';
import { money } from './formats.ts';
import { webAddress } from './web-address.ts';

/** Links that are buttons wherever they are, the first of them solid. */
const ALWAYS: readonly LetterLink[] = ['attend', 'pay', 'approve', 'decline', 'sign-in', 'connect', 'book-again'];

/** What else is a button in some kinds: what the reader has come for. */
const ALSO: Partial<Readonly<Record<LetterKind, readonly LetterLink[]>>> = {
  reminder: ['reschedule'],
  'lost-link': ['manage'],
  'new-booking': ['open'],
  'yours-now': ['open'],
};

/** In the order in which they are offered when they are not buttons. */
const QUIET: readonly LetterLink[] = ['reschedule', 'cancel', 'manage', 'open'];

function labelOf(link: LetterLink, { booking }: Letter, { words, locale }: MailVoice): string {
  if (link === 'pay' && booking?.price) return words.payNow(cleanLine(money(locale, booking.price)));
  return words.links[link];
}

export function buttonsOf(letter: Letter, voice: MailVoice): readonly Button[] {
  return isButton(letter).flatMap((link, i) => {
    const url = webAddress(letter.links[link]);
    return url === null ? [] : [{ label: labelOf(link, letter, voice), url, isMain: i === 0 }];
  });
}

export function quietOf(letter: Letter, voice: MailVoice): readonly Piece[] {
  const buttons = isButton(letter);
  // One page changes and cancels: where both ways lead to it already, it is not named again.
  const isDouble = letter.links.reschedule !== undefined && letter.links.cancel !== undefined;
  return QUIET.filter((link) => !buttons.includes(link) && !(link === 'manage' && isDouble)).flatMap((link) => {
    const url = webAddress(letter.links[link]);
    return url === null ? [] : [{ text: labelOf(link, letter, voice), to: { url } }];
  });
}

function isButton({ kind, links }: Letter): readonly LetterLink[] {
  return [...ALWAYS, ...(ALSO[kind] ?? [])].filter((link) => webAddress(links[link]) !== null);
}
