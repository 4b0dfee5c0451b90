// The entry of a site owner's script tag: one file, so that the first slots are one round trip away. Browsers without Temporal
// load a polyfill first.
import { hasTemporal, loadTemporal } from './globals/temporal.ts';
import { TeamBookingButton } from './team-booking-button.ts';
import { TeamBookingTimes } from './team-booking-times.ts';
import { TeamBooking } from './team-booking.ts';

/** What the style sheets need, and the newest of all that the booker needs: Chrome 123, Firefox 128 and Safari 17.5 have it. */
const NEEDED = 'light-dark(oklch(from red l c h), red)';

function define(): void {
  if (customElements.get('team-booking')) return;
  customElements.define('team-booking', TeamBooking);
  customElements.define('team-booking-button', TeamBookingButton);
  customElements.define('team-booking-times', TeamBookingTimes);
}

if (CSS.supports('color', NEEDED)) {
  if (hasTemporal()) define();
  else void loadTemporal().then(define);
} else {
  void import('./too-old.ts').then(({ sayTooOld }) => sayTooOld());
}
