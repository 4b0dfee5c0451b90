/** When messages are due: `due`, where it is a number. */
export function dueMessages(_database: IDBDatabase, transaction: IDBTransaction): void {
  transaction.objectStore('outbox').createIndex('due', ['team', 'due', 'seq']);
}
