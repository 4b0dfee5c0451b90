import { check, primitives } from '@team-booking/contract';
import { cleanLine } from './clean-line.ts';

/** A letter that cannot be sent to its reader, however often it is tried. */
export class UnusableAddress extends Error {
  override readonly name = 'UnusableAddress';
}

/**
 * An address as it may stand in a header and in an envelope: one, and nothing else.
 *
 * @throws {UnusableAddress}
 */
export function usableAddress(address: string): string {
  if (!isAddress(address)) throw new UnusableAddress('The address cannot be used for mail.');
  return address;
}

/** Whether something is one address. Parentheses would be a comment, in which some programs find another address. */
export function isAddress(address: string): boolean {
  return check(primitives.Email, address).ok && cleanLine(address) === address && !/[()[\]]/.test(address);
}
