import { safeLink } from '@team-booking/sdk';
import { cleanLine } from './clean-line.ts';

/** An address that a link may lead to: of the web, complete, and in one line. Anything else, such as `javascript:`, is none. */
export function webAddress(address: string | null | undefined): string | null {
  const link = safeLink(address);
  return link !== undefined && URL.canParse(link) && cleanLine(link) === link ? link : null;
}

/** What a telephone dials of a number; `null` = it is none. */
export function dialled(phone: string): string | null {
  const digits = phone.replaceAll(/[^\d+]/g, '');
  return /^\+?\d{3,20}$/.test(digits) ? digits : null;
}
