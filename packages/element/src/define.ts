import { TeamBooking } from './team-booking.ts';

/** Registers `<team-booking>`, unless the page has done so. */
if (!customElements.get('team-booking')) customElements.define('team-booking', TeamBooking);
