import type { Letter } from '@team-booking/engine';
import type { MailVoice } from '../words/voice.ts';
import { cleanLine } from './clean-line.ts';
import type { Content } from './content.ts';
import { mailPieces, phonePieces } from './pieces.ts';
import { webAddress } from './web-address.ts';

/** Whom visitors and guests may ask: by mail, by telephone, or on a page. The people of a team know each other. */
export function contactOf({ role, team: { contact } }: Letter, { words }: MailVoice): Content['contact'] {
  if (!contact || role === 'host' || role === 'person') return null;
  const page = webAddress(contact.url);
  const ways = [
    ...(contact.email ? mailPieces(contact.email) : []),
    ...(contact.phone ? phonePieces(contact.phone) : []),
    ...(page !== null ? [{ text: cleanLine(contact.url!), to: { url: page } }] : []),
  ];
  return ways.length > 0 ? { label: words.questions, ways } : null;
}
