export { bookingTypeRoutes } from './booking-types.ts';
export { bookingRoutes } from './bookings.ts';
export { holdRoutes } from './holds.ts';
export type { Route } from './route.ts';
export { testingRoutes, type Testing } from './testing.ts';
