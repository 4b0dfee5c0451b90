/** Statuses of bookings that are still to take place, as a list of the backend is asked for them. */
export const AHEAD = 'confirmed,awaiting-approval,awaiting-payment';
