import { TeamBooking } from './team-booking.ts';

/** Registers `<team-booking>`, unless it is registered already. */
if (!customElements.get('team-booking')) customElements.define('team-booking', TeamBooking);
