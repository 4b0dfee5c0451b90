import type { Letter } from '@team-booking/engine';
import { cleanLine } from './clean-line.ts';
import type { Piece } from './content.ts';
import { mailPieces, phonePieces } from './facts-of.ts';
import { webAddress } from './web-address.ts';

/** Whom to ask: by mail, by telephone, or on a page. */
export function contactOf({ team: { contact } }: Letter): readonly Piece[] {
  if (!contact) return [];
  const page = webAddress(contact.url);
  return [
    ...(contact.email ? mailPieces(contact.email) : []),
    ...(contact.phone ? phonePieces(contact.phone) : []),
    ...(page !== null ? [{ text: cleanLine(contact.url!), url: page }] : []),
  ];
}
