import type { PlantedFault } from './planted.ts';

const sql = (file: string) => `server/src/store/sql/${file}`;

/** Faults of the SQL store that any database shows. */
const ANYWHERE: readonly Omit<PlantedFault, 'store'>[] = [
  {
    file: sql('transaction.ts'),
    find: "'DELETE FROM kept_answer WHERE team = $1 AND at_ms < $2'",
    put: "'DELETE FROM kept_answer WHERE team = $1 AND at_ms > $2'",
    breaks: 'Fresh answers are forgotten instead of old ones',
  },
  {
    file: sql('records.ts'),
    find: 'AND p.seq = r.seq',
    put: 'AND p.seq = r.seq - 1',
    breaks: 'Records are read with the entries of another decision',
  },
  {
    file: sql('host-times.ts'),
    find: 'DELETE FROM host_time WHERE team = $1 AND booking = $2 RETURNING',
    put: "DELETE FROM host_time WHERE team = $1 AND booking = $2 AND host <> 'b' RETURNING",
    breaks: 'One host’s time is not released',
  },
  {
    file: sql('live-records.ts'),
    find: 'const NEEDED = 2;',
    put: 'const NEEDED = 1;',
    breaks: 'Too few live records are kept for the next decision',
  },
  {
    file: sql('ledgers.ts'),
    find: 'needed([...rest, ...(await latestLive(this.#connection, this.#team, pool, voided))]);',
    put: 'needed(rest); void latestLive;',
    breaks: 'After a cancellation earlier turns are forgotten',
  },
  {
    file: sql('ledgers.ts'),
    find: 'ledger.balances[membership]! += amount;',
    put: 'ledger.balances[membership]! = amount;',
    breaks: 'Balances are replaced instead of added to',
  },
  {
    file: sql('ledgers.ts'),
    find: 'ledger.lastSeq = Math.max(ledger.lastSeq, seq);',
    put: 'ledger.lastSeq = Math.max(ledger.lastSeq, seq - 1);',
    breaks: 'A posting is numbered like the one before',
  },
  {
    file: sql('records.ts'),
    find: "'DELETE FROM charge WHERE team = $1 AND pool = $2 AND seq = $3'",
    put: "'DELETE FROM charge WHERE team = $1 AND pool = $2 AND seq < $3'",
    breaks: 'Charges of void records are kept, and others lost',
  },
  {
    file: sql('caches.ts'),
    find: 'return cached?.revision === revision ? cached.config : undefined;',
    put: 'return cached?.config;',
    breaks: 'A process does not learn of a configuration that another one has stored',
  },
  {
    file: sql('caches.ts'),
    find: 'if (cached?.text === text) return cached.value as T;',
    put: 'if (cached) return cached.value as T;',
    breaks: 'A process does not learn of a pool that another one has changed',
  },
  {
    file: sql('overdue.ts'),
    find: "const WAITED = 'team = $1 AND waits_until_ms <= $2",
    put: "const WAITED = 'team = $1 AND waits_until_ms <= $2 - 86400000",
    breaks: 'What waits is looked for a day late',
  },
  {
    file: sql('view.ts'),
    find: 'WHERE team = $1 AND type = $2 AND start_ms >= $3 AND start_ms < $4',
    put: 'WHERE team = $1 AND type <> $2 AND start_ms >= $3 AND start_ms < $4',
    breaks: 'A limit counts the bookings of other types',
  },
  {
    file: sql('change-counters.ts'),
    find: '...changes.hosts.map(hostSubject),\n    ...[...types].map(typeSubject),',
    put: '...[...types].map(typeSubject),',
    breaks: 'A host’s changes are not counted, so that kept answers stay',
  },
  {
    file: sql('bundles.ts'),
    find: 'else if (one.reason instanceof Alone) return true;',
    put: 'else if (one.reason instanceof Alone) return false;',
    breaks: 'Whoever cannot share a transaction is never answered',
  },
  {
    file: sql('gathering.ts'),
    find: 'const rows = values.splice(0);',
    put: 'const rows = values.splice(0).slice(0, 1);',
    breaks: 'Of bookings that are sent together only the first one is stored',
  },
];

/** Faults of how processes share SQLite. */
const SQLITE: readonly Omit<PlantedFault, 'store'>[] = [
  {
    file: 'server/src/store/sqlite/group-commit.ts',
    find: "'ROLLBACK TO one; RELEASE one'",
    put: "'RELEASE one'",
    breaks: 'What failed is stored with what others do',
  },
  {
    file: 'server/src/store/sqlite/group-commit.ts',
    find: "check();\n      this.#connection.execute('COMMIT');",
    put: "check();\n      this.#connection.execute(this.#waiting.length > 0 ? 'ROLLBACK' : 'COMMIT');",
    breaks: 'Bookings are answered and lost where others wait for the next commit',
  },
];

/** Faults that only show where several writers work at once. */
const POSTGRES: readonly Omit<PlantedFault, 'store'>[] = [
  {
    file: sql('transaction.ts'),
    find: "await this.#dialect.lockRows(this.connection, 'booking', this.teamId, [id]);\n    return super.booking(id);",
    put: "const read = await super.booking(id);\n    await this.#dialect.lockRows(this.connection, 'booking', this.teamId, [id]);\n    return read;",
    breaks: 'A booking is read before it is locked',
  },
  {
    file: sql('transaction.ts'),
    find: "this.#dialect.lockRows(this.connection, 'booking_type', this.teamId, [type]),\n      this.#dialect.lockRows(this.connection, 'host', this.teamId, ids),",
    put: 'null,\n      void [type, ids],',
    breaks: 'The lock is left out',
  },
  {
    file: 'engine/src/booking/booked-once.ts',
    find: 'if (isTaken && (await tookEffect(backend, keyed, now))) return once();',
    put: 'void [isTaken, tookEffect];',
    breaks: 'A request that is sent twice at once is refused by its twin',
  },
  {
    file: 'server/src/store/postgres/postgres-database.ts',
    find: 'isDuplicate(error) && duplicates < DUPLICATES',
    put: 'isDuplicate(error) && duplicates < 1',
    breaks: 'A duplicate key fails a request instead of running it again',
  },
];

/** Faults of the SQL store. */
export const STORE_FAULTS: readonly PlantedFault[] = [
  ...ANYWHERE.map((fault) => ({ ...fault, store: 'sqlite' as const })),
  ...SQLITE.map((fault) => ({ ...fault, store: 'sqlite' as const })),
  ...POSTGRES.map((fault) => ({ ...fault, store: 'postgres' as const })),
];
