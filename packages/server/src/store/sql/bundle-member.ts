import type { HostTimeQuery, StoreTransaction, TakenTime } from '@team-booking/engine';

/** Thrown by a write that needs a transaction of its own, as it locks what the others do not, or waits for one of them. */
export class Alone extends Error {}

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
  countOfType: 'alone',
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

type Verb = keyof typeof WHEN;

/** The transaction that members share. */
export interface Shared extends Record<Verb, (...given: never[]) => Promise<unknown>> {
  /** Reads times that are taken. @returns what says which they are by now, those included that members have taken meanwhile */
  held(query: HostTimeQuery): Promise<() => TakenTime[]>;
  /** @throws what has failed that is one of all */
  check(): void;
}

/** One of the writes that share a transaction, as its work sees it: it has each verb of a {@link StoreTransaction}. */
export class Member {
  readonly #shared: Shared;
  /** The writes before it; null once they have ended. */
  #before: Promise<unknown> | null;
  hasWritten = false;

  /** @param before resolves when it is its turn */
  constructor(shared: Shared, before: Promise<unknown>) {
    this.#shared = shared;
    this.#before = before;
  }

  static {
    const call = (member: Member, verb: Verb, given: unknown[]) =>
      (member.#shared[verb] as (...given: unknown[]) => Promise<unknown>)(...given);
    const now = (member: Member, verb: Verb, given: unknown[]) => {
      try {
        member.#shared.check();
      } catch (error) {
        return Promise.reject(error);
      }
      if (WHEN[verb] === 'write') member.hasWritten = true;
      return call(member, verb, given);
    };
    const later = async (member: Member, verb: Verb, given: unknown[]) => {
      await member.#turn();
      return now(member, verb, given);
    };
    // Most verbs come when it is its turn already, and need no promise of their own.
    const inTurn = (member: Member, verb: Verb, given: unknown[]) =>
      (member.#before ? later : now)(member, verb, given);
    const alone = async () => {
      throw new Alone();
    };
    const done = { early: call, turn: inTurn, write: inTurn, alone };
    // Once, and not for each member: there are many, and each uses few of them.
    for (const [verb, when] of Object.entries(WHEN) as [Verb, keyof typeof done][]) {
      const value = function (this: Member, ...given: unknown[]) {
        return done[when](this, verb, given);
      };
      Object.defineProperty(this.prototype, verb, { value });
    }
  }

  async hostTimes(query: HostTimeQuery): Promise<TakenTime[]> {
    const held = await this.#shared.held(query);
    if (this.#before) await this.#turn();
    this.#shared.check();
    return held();
  }

  async #turn(): Promise<void> {
    await this.#before;
    this.#before = null;
  }
}
