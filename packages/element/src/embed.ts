// The entry of a site owner's script tag: one file, so that the first slots are one round trip away. Browsers without Temporal
// load a polyfill first.
import { TeamBookingButton } from './team-booking-button.ts';
import { TeamBookingTimes } from './team-booking-times.ts';
import { TeamBooking } from './team-booking.ts';

function define(): void {
  if (customElements.get('team-booking')) return;
  customElements.define('team-booking', TeamBooking);
  customElements.define('team-booking-button', TeamBookingButton);
  customElements.define('team-booking-times', TeamBookingTimes);
}

if ('Temporal' in globalThis) define();
else void import('temporal-polyfill/global').then(define);
