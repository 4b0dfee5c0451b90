import type { Booking } from '@team-booking/contract';

/** Where a booking is paid: a secure address, or one of this page's own origin; undefined if there is none. */
export function payable({ payment }: Booking): string | undefined {
  const url = payment?.url;
  return url?.startsWith('https:') || isOfThisOrigin(url) ? url : undefined;
}

/**
 * Whether the page belongs to whoever takes the payment, and fills its tab: it may be left for the payment. Other pages stay, and the
 * payment is a new tab; providers refuse to be shown in a frame.
 */
export function isOwn(url: string): boolean {
  return window === window.top && isOfThisOrigin(url);
}

function isOfThisOrigin(url = ''): boolean {
  return url.startsWith(`${window.location.origin}/`);
}
