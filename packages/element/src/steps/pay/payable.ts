import type { Booking, BookingType } from '@team-booking/contract';
import type { BackGesture } from '../../back-gesture.ts';

/** Where a booking is paid: a secure address, one of this machine, or one of this page's own origin; undefined if there is none. */
export function payable({ payment }: Booking): string | undefined {
  const url = payment?.url;
  return /^(https:|http:\/\/(localhost|127\.0\.0\.1):\d+\/)/.test(url!) || isOfThisOrigin(url) ? url : undefined;
}

/**
 * Whether the page belongs to whoever takes the payment, and fills its tab: it may be left for the payment. Other pages stay, and the
 * payment is a new tab; providers refuse to be shown in a frame.
 */
export function isOwn(url: string): boolean {
  return window === window.top && isOfThisOrigin(url);
}

/**
 * On the backend's own pages the form leads on to the payment, and *Back* to the booking. Elsewhere only a link that is pressed may open a
 * tab; and where no mail is sent, the visitor has to keep the manage link first.
 *
 * @param isTracked whether scripts of others may read the page's address: then it never is that of the booking
 */
export function leaveToPay(
  { capabilities }: BookingType,
  booking: Booking,
  history: Pick<BackGesture, 'leave'>,
  isTracked: boolean,
): void {
  const url = payable(booking);
  if (!url || !isOwn(url) || !capabilities.includes('mail')) return;
  const { manage } = booking;
  if (!isTracked && isOfThisOrigin(manage.url)) window.history.replaceState(null, '', manage.url);
  history.leave(url);
}

/** Whether a booking that is expired was not paid in time, as far as that is known. */
export function isUnpaid({ payment, approval }: BookingType, { status, paid }: Booking): boolean {
  return status === 'expired' && !!payment && (paid === null || (!paid && !approval));
}

function isOfThisOrigin(url = ''): boolean {
  return url.startsWith(`${window.location.origin}/`);
}
