import { TeamBookingButton } from './team-booking-button.ts';
import { TeamBookingTimes } from './team-booking-times.ts';
import { TeamBooking } from './team-booking.ts';

/** Registers the elements, unless they are registered already. */
if (!customElements.get('team-booking')) {
  customElements.define('team-booking', TeamBooking);
  customElements.define('team-booking-button', TeamBookingButton);
  customElements.define('team-booking-times', TeamBookingTimes);
}
