export { bookingHandlers, type BookingHandlersOptions } from './booking-handlers.ts';
export type { Testing } from './testing.ts';
