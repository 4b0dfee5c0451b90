/**
 * Teams, bookings, the time they take, pools and their ledgers. Every key leads with the team. Instants are epoch milliseconds.
 *
 * A row without a member of an index is not indexed: `waitsUntil` of a booking that waits for nothing, `liveBooking` of a void record,
 * `turnTier` of one that moved no rotation.
 */
export function bookings(database: IDBDatabase): void {
  database.createObjectStore('meta');
  database.createObjectStore('team', { keyPath: 'team' });
  database.createObjectStore('config', { keyPath: 'team' });
  database.createObjectStore('host', { keyPath: ['team', 'id'] });
  database.createObjectStore('bookingType', { keyPath: ['team', 'id'] });

  const booking = database.createObjectStore('booking', { keyPath: ['team', 'id'] });
  booking.createIndex('start', ['team', 'start', 'id']);
  booking.createIndex('waiting', ['team', 'waitsUntil', 'id']);

  const hostTime = database.createObjectStore('hostTime', { keyPath: ['team', 'host', 'start'] });
  hostTime.createIndex('booking', ['team', 'booking']);
  hostTime.createIndex('type', ['team', 'type', 'start', 'booking']);

  const keptAnswer = database.createObjectStore('keptAnswer', { keyPath: ['team', 'route', 'key'] });
  keptAnswer.createIndex('at', ['team', 'at']);

  const outbox = database.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true });
  outbox.createIndex('team', ['team', 'seq']);

  database.createObjectStore('pool', { keyPath: ['team', 'id'] });
  database.createObjectStore('posting', { keyPath: ['team', 'pool', 'seq'] });
  database.createObjectStore('account', { keyPath: ['team', 'pool', 'membership'] });
  database.createObjectStore('charge', { keyPath: ['team', 'pool', 'host', 'seq'] });

  const record = database.createObjectStore('record', { keyPath: ['team', 'pool', 'seq'] });
  record.createIndex('booking', ['team', 'booking', 'pool', 'seq']);
  record.createIndex('live', ['team', 'liveBooking'], { unique: true });
  record.createIndex('turn', ['team', 'pool', 'turnTier', 'seq']);
}
