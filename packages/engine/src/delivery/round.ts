import { SECOND } from '@team-booking/core/time';
import type { Claimed, Position } from './claim.ts';

/** Those whose way is closed are looked at again after so many milliseconds; until then only what became due since. */
const CLOSED = 5 * SECOND;

/**
 * Where among those that are due the next look begins: each goes on after the last, so that many that cannot be sent now do not keep the
 * others from being seen.
 */
export class Round {
  #after: Position = null;
  /** Until when it stays behind those whose way is closed, epoch milliseconds; `null` = it does not. */
  #stays: number | null = null;
  #isClosed = false;
  #isFull = false;

  begin(now: number): Position {
    const isOver = this.#stays !== null && (now >= this.#stays || this.#stays - now > CLOSED);
    if (isOver) [this.#after, this.#stays] = [null, null];
    return this.#after;
  }

  /** @returns whether there is more to see at once */
  saw({ after, last, isClosed, isFull, isPart }: Claimed, now: number): boolean {
    this.#isClosed ||= isClosed;
    this.#isFull ||= isFull || isPart;
    if (after !== null) {
      this.#after = after;
      return true;
    }
    if (this.#isClosed && !this.#isFull) this.#stays ??= now + CLOSED;
    this.#after = this.#stays === null ? null : last;
    [this.#isClosed, this.#isFull] = [false, false];
    return isPart;
  }
}
