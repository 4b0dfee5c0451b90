/** Small things that are kept beside bookings, the messages of a booking, and when time is no longer taken: `until`, where it is a number. */
export function documents(database: IDBDatabase, transaction: IDBTransaction): void {
  const document = database.createObjectStore('document', { keyPath: ['team', 'kind', 'id'] });
  document.createIndex('at', ['team', 'kind', 'at', 'id']);
  document.createIndex('ref', ['team', 'kind', 'ref', 'at', 'id']);

  transaction.objectStore('outbox').createIndex('booking', ['team', 'booking', 'seq']);
  transaction.objectStore('hostTime').createIndex('until', ['team', 'until', 'booking']);
}
