// The entry of a site owner's script tag: one file, so that the first slots are one round trip away. Browsers without Temporal
// load a polyfill first.
import { TeamBooking } from './team-booking.ts';

function define(): void {
  if (!customElements.get('team-booking')) customElements.define('team-booking', TeamBooking);
}

if ('Temporal' in globalThis) define();
else void import('temporal-polyfill/global').then(define);
