import type { Question, RotationRecord } from '@team-booking/core/assignment';
import { LastAssigned, type AccountOf, type Line, type Setting } from './short-form.ts';

/** Reads questions from the lines of a {@link ShortWriter}, from the first on. */
export class ShortReader {
  readonly #accountOf: AccountOf;
  readonly #last = new LastAssigned();
  #setting: Setting | null = null;

  constructor(accountOf: AccountOf) {
    this.#accountOf = accountOf;
  }

  /**
   * @param answer what the rule gives
   * @returns `null` for what the rule cannot answer
   * @throws for what nobody has written
   */
  read(text: string, answer: (question: Question) => RotationRecord | null): RotationRecord | null {
    const line = JSON.parse(text) as Line;
    const [seq, bookingId, at, start, end, place, pointerBefore, walkFrom, states, last, accounts, setting] = line;
    this.#setting = setting ?? this.#setting;
    const [pool, poolVersion, mode, excluded, fixed, named, route, rows] = this.#setting!;
    const hosts = rows.map(([host, tier, weight], i) => {
      const state = states[i]!;
      const free = state === 1;
      // Whatever nobody has written shows in the record, too.
      const busyReason = free || state === 0 ? undefined : state;
      const membership = this.#accountOf(host, tier);
      return { host, membership, tier, weight, free, busyReason, lastAssigned: this.#last.of(host) };
    });
    for (let i = 0; i < last.length; i += 2) hosts[last[i]!]!.lastAssigned = last[i + 1]!;
    for (let i = 0; i < accounts.length; i += 2) hosts[accounts[i]!]!.membership = accounts[i + 1]!;
    const question: Question = {
      seq,
      bookingId,
      at,
      slot: start === null || end === null ? null : { end, start },
      pool,
      poolVersion,
      place,
      pointerBefore,
      walkFrom,
      fixed,
      mode,
      excluded,
      named: named && { host: named[0], reason: named[1], neutral: named[2] },
      hosts,
      ...(route && { route }),
    };
    const record = answer(question);
    if (record) this.#last.decided(question, record);
    return record;
  }
}
