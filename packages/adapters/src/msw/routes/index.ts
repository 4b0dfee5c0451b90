export { bookingTypeRoutes } from './booking-types.ts';
export { bookingRoutes } from './bookings.ts';
export { holdRoutes } from './holds.ts';
export type { Asked, Route } from './route.ts';
export { testingRoutes, type Testing } from './testing.ts';
