/** Names what an exported ledger looks like, and how its digests are made. */
export const LEDGER_FORMAT = 'team-booking-ledger-2';
