// What a site owner's script tag loads: one file, so that the first times are one round trip away. Browsers without Temporal
// get it first, and only those.
import { TeamBooking } from './team-booking.ts';

function define(): void {
  if (!customElements.get('team-booking')) customElements.define('team-booking', TeamBooking);
}

if ('Temporal' in globalThis) define();
else void import('temporal-polyfill/global').then(define);
