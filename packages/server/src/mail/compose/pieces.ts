import { isAddress } from './address.ts';
import { cleanLine } from './clean-line.ts';
import type { Piece } from './content.ts';
import { dialled } from './web-address.ts';

/** An address that can be written to at a press. */
export function mailPieces(address: string): Piece[] {
  return [{ text: cleanLine(address), to: isAddress(address) ? 'mail' : undefined }];
}

/** A number that can be called at a press. */
export function phonePieces(phone: string): Piece[] {
  const text = cleanLine(phone);
  return [{ text, to: dialled(text) === null ? undefined : 'phone' }];
}
