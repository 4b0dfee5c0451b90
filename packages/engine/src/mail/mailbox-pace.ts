import { HOUR } from '@team-booking/core/time';

/** So many addresses are remembered. */
const MOST = 50_000;

/**
 * How often addresses outside of the team are written to by this process, whatever the bookings: whoever books with a stranger's address
 * does not fill their mailbox. It is kept in memory, as a count that is stored would be one more thing to write for each letter.
 */
export class MailboxPace {
  readonly #atOnce: number;
  /** Until when the letters of an address would have taken at one an hour, epoch milliseconds; those of long ago come first. */
  readonly #until = new Map<string, number>();

  /** @param atOnce so many letters an address gets at once, and then one an hour; `Infinity` = as many as there are */
  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  /** When an address may be written to next, epoch milliseconds; not later than `now` = at once. */
  nextAt(address: string, now: number): number {
    const until = this.#until.get(mailboxOf(address)) ?? now;
    // The clock may have been set back since.
    return until - now > this.#atOnce * HOUR ? now + HOUR : until - (this.#atOnce - 1) * HOUR;
  }

  /** Counts a letter. */
  wrote(address: string, now: number): void {
    const key = mailboxOf(address);
    const until = Math.max(this.#until.get(key) ?? now, now) + HOUR;
    this.#until.delete(key);
    this.#until.set(key, until);
    if (this.#until.size > MOST) this.#forget(now);
  }

  /** Takes back what was counted of a letter that did not leave. */
  didNotWrite(address: string): void {
    const key = mailboxOf(address);
    const until = this.#until.get(key);
    if (until !== undefined) this.#until.set(key, until - HOUR);
  }

  #forget(now: number): void {
    for (const [key, until] of this.#until) if (until <= now) this.#until.delete(key);
    for (const key of this.#until.keys()) {
      if (this.#until.size <= MOST) return;
      this.#until.delete(key);
    }
  }
}

/** Whose mailbox it is, as good as anybody can tell: what follows a plus, and dots, are mostly the reader's own affair. */
function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@');
  const [name = ''] = address.slice(0, at).split('+');
  return `${name.replaceAll('.', '')}${address.slice(at)}`.toLowerCase();
}
