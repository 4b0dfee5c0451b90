import type { Pool } from '@team-booking/core/assignment';
import {
  type HostTimeQuery,
  HostTimeTaken,
  type KeptAnswer,
  type StoreTransaction,
  type TakenTime,
  type TeamConfig,
} from '@team-booking/engine';
import type { Caches } from './caches.ts';
import { Conflict, type Connection, type Dialect } from './database.ts';
import { Gathering } from './gathering.ts';
import { timesOf } from './host-times.ts';
import { type AnswerQuery, keptAnswers } from './kept-answers.ts';
import { heldTogether } from './held-together.ts';
import { together } from './together.ts';
import { SqlTransaction } from './transaction.ts';

/** After so many writes their rows are sent: the database works on them while the next ones are decided. */
const SENT = 8;

/** Thrown by a write that needs a transaction of its own, as it locks what the others do not, or waits for one of them. */
export class Alone extends Error {}

export type Work = (transaction: StoreTransaction) => Promise<unknown>;

/**
 * When each verb of a write is done that shares a transaction with others. `early`: at the same time as those of the others, as nothing
 * that they write changes it. `turn`: after the writes before it have ended. `write`: then, too, and from then on a failure is one of all.
 * `alone`: never, as it locks something that they do not, or undoes.
 */
const WHEN = {
  team: 'early',
  pool: 'early',
  isOverdue: 'early',
  keptAnswer: 'early',
  lock: 'early',
  host: 'turn',
  bookingType: 'turn',
  bookings: 'turn',
  startsOfType: 'turn',
  ledger: 'turn',
  postings: 'turn',
  records: 'turn',
  recordsOf: 'turn',
  lastSeq: 'turn',
  outbox: 'turn',
  document: 'turn',
  documents: 'turn',
  keepAnswer: 'write',
  addBooking: 'write',
  takeTime: 'write',
  post: 'write',
  addRecord: 'write',
  enqueue: 'write',
  dueMessages: 'alone',
  settleMessages: 'alone',
  booking: 'alone',
  expired: 'alone',
  lapsedHolds: 'alone',
  timesOf: 'alone',
  listBookings: 'alone',
  latestMessages: 'alone',
  messagesOf: 'alone',
  changeMessage: 'alone',
  countDocuments: 'alone',
  documentKinds: 'alone',
  putDocument: 'write',
  removeDocument: 'alone',
  removeDocuments: 'alone',
  reviveRecord: 'alone',
  changeBooking: 'alone',
  releaseTime: 'alone',
  voidRecord: 'alone',
  putPool: 'alone',
  putTeam: 'alone',
  lockTeam: 'alone',
} as const satisfies Record<Exclude<keyof StoreTransaction, 'hostTimes'>, string>;

/**
 * Several writes in one transaction: what all of them need is read once, each decides in its turn by that and by what those before it
 * have written, and the rows of all are sent together. One that fails before it writes leaves the others as they are; after that, it
 * fails all of them.
 */
export class Bundle extends SqlTransaction {
  readonly #gathering: Gathering;
  readonly #dialect: Dialect;
  /** What is asked for once. */
  readonly #answers = new Map<string, Promise<unknown>>();
  /** Keys whose answer somebody has asked for. */
  readonly #keys = new Set<string>();
  #locked: string | null = null;
  #hasForgotten = false;
  /** What has failed that cannot be taken back by itself. */
  #failure: { readonly error: unknown } | null = null;

  constructor(connection: Connection, teamId: string, caches: Caches, dialect: Dialect) {
    const gathering = new Gathering(connection);
    super(gathering, teamId, caches, dialect);
    this.#gathering = gathering;
    this.#dialect = dialect;
  }

  /** @returns how each of the writes ended, and what all of them have changed. @throws what fails all of them */
  async run(works: readonly Work[]) {
    try {
      const ended = await this.#ended(works);
      const changed = await this.finish();
      await this.#gathering.flush();
      this.#check();
      return { ended, changed };
    } catch (error) {
      throw this.#dialect.isOverlap(error) ? new HostTimeTaken() : error;
    } finally {
      // What is still gathered would be sent to whatever transaction comes next.
      this.#gathering.end();
    }
  }

  override team(): Promise<TeamConfig | null> {
    return this.#once('team', () => super.team());
  }

  override pool(id: string): Promise<Pool | null> {
    return this.#once(`pool ${id}`, () => super.pool(id));
  }

  override async lock(what: { type: string; hosts: readonly string[] }): Promise<void> {
    const name = JSON.stringify(what);
    // Somebody may have locked other rows, who waits for these.
    if ((this.#locked ??= name) !== name) throw new Alone();
    await this.#once('lock', () => super.lock(what));
  }

  override isOverdue(now: number): Promise<boolean> {
    return this.#isOverdue(now);
  }

  override async keptAnswer(route: string, key: string, since: number): Promise<KeptAnswer | null> {
    const name = JSON.stringify([route, key]);
    // A twin of another request here: it has to look when that one has taken effect, or has not.
    if (this.#keys.has(name)) throw new Alone();
    this.#keys.add(name);
    return this.#keptAnswer({ route, key, since });
  }

  protected override async forgetAnswers(since: number): Promise<void> {
    if (this.#hasForgotten) return;
    this.#hasForgotten = true;
    await super.forgetAnswers(since);
  }

  readonly #isOverdue = together(async (instants: readonly number[]) => {
    const any = await super.isOverdue(Math.max(...instants));
    return any ? Promise.all(instants.map((now) => super.isOverdue(now))) : instants.map(() => false);
  });

  readonly #keptAnswer = together((queries: readonly AnswerQuery[]) =>
    keptAnswers(this.connection, this.teamId, queries),
  );

  readonly #heldTimes = together(async (queries: readonly HostTimeQuery[]) => {
    // What has been taken here by now is read as well.
    const since = this.changed.times.length;
    const held = await heldTogether(this.connection, this.teamId, queries);
    return held.map((times) => ({ times, since }));
  });

  #once<T>(name: string, ask: () => Promise<T>): Promise<T> {
    let answer = this.#answers.get(name) as Promise<T> | undefined;
    if (!answer) this.#answers.set(name, (answer = ask()));
    return answer;
  }

  async #ended(works: readonly Work[]): Promise<PromiseSettledResult<unknown>[]> {
    let before: Promise<unknown> = Promise.resolve();
    const running = works.map((work, i) => {
      const one = this.#runOne(work, before);
      before = Promise.allSettled([before, one]);
      if (i % SENT === SENT - 1) before = before.then(() => void this.#gathering.flush());
      return one;
    });
    const ended = await Promise.allSettled(running);
    this.#check();
    return ended;
  }

  async #runOne(work: Work, before: Promise<unknown>): Promise<unknown> {
    let hasWritten = false;
    const turn = async () => {
      await before;
      this.#check();
    };
    const done = (verb: keyof typeof WHEN) => {
      const when = WHEN[verb];
      const method = this[verb] as (...given: unknown[]) => unknown;
      return async (...given: unknown[]) => {
        if (when === 'alone') throw new Alone();
        if (when !== 'early') await turn();
        if (when === 'write') hasWritten = true;
        return method.apply(this, given);
      };
    };
    const verbs = Object.keys(WHEN).map((verb) => [verb, done(verb as keyof typeof WHEN)]);
    const hostTimes = async (query: HostTimeQuery): Promise<TakenTime[]> => {
      const { times, since } = await this.#heldTimes(query);
      await turn();
      return timesOf(query, [...times, ...this.changed.times.slice(since)]);
    };
    try {
      return await work({ ...Object.fromEntries(verbs), hostTimes } as StoreTransaction);
    } catch (error) {
      if (hasWritten || error instanceof Conflict) this.#failure ??= { error };
      throw error;
    }
  }

  #check(): void {
    this.#gathering.check();
    if (this.#failure) throw this.#failure.error;
  }
}
