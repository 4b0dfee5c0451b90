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
import { Alone, Member, type Shared } from './bundle-member.ts';
import { isSameList } from './same-list.ts';
import { together } from './together.ts';
import { SqlTransaction } from './transaction.ts';

/** After so many writes their rows are sent: the database works on them while the next ones are decided. */
const SENT = 8;

/** What a write locks. */
interface Locked {
  readonly type: string;
  readonly hosts: readonly string[];
}

export type Work = (transaction: StoreTransaction) => Promise<unknown>;

/**
 * Several writes in one transaction: what all of them need is read once, each decides in its turn by that and by what those before it
 * have written, and the rows of all are sent together. One that fails before it writes leaves the others as they are; after that, it
 * fails all of them.
 */
export class Bundle extends SqlTransaction implements Shared {
  readonly #gathering: Gathering;
  readonly #dialect: Dialect;
  /** What is asked for once. */
  readonly #answers = new Map<string, Promise<unknown>>();
  /** Keys whose answer somebody has asked for. */
  readonly #keys = new Set<string>();
  #locked: Locked | null = null;
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
      this.check();
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

  override async lock(what: Locked): Promise<void> {
    const { type, hosts } = (this.#locked ??= what);
    // Somebody may have locked other rows, who waits for these.
    if (type !== what.type || !isSameList(hosts, what.hosts)) throw new Alone();
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
    this.check();
    return ended;
  }

  async #runOne(work: Work, before: Promise<unknown>): Promise<unknown> {
    const member = new Member(this, before);
    try {
      return await work(member as unknown as StoreTransaction);
    } catch (error) {
      if (member.hasWritten || error instanceof Conflict) this.#failure ??= { error };
      throw error;
    }
  }

  async held(query: HostTimeQuery): Promise<() => TakenTime[]> {
    const { times, since } = await this.#heldTimes(query);
    return () => timesOf(query, [...times, ...this.changed.times.slice(since)]);
  }

  /** @throws what has failed that is one of all */
  check(): void {
    this.#gathering.check();
    if (this.#failure) throw this.#failure.error;
  }
}
