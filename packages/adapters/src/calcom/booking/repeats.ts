import { canonicalJson } from '@team-booking/contract';
import type { ManageAccess, Outcome } from '@team-booking/sdk';
import { misuse } from '../problem.ts';

/** What the contract takes as a key. Its schema would bring a library into the page. */
const KEY = /^[!-~]{1,255}$/;

interface Repeat {
  readonly body: string;
  readonly outcome: Promise<Outcome>;
}

/** What was sent with an idempotency key, as long as this adapter lives: Cal.com knows no such keys. */
export interface Repeats {
  /**
   * Sends once per key and route, whatever is sent at once.
   *
   * @param send what the key's first request does; what fails or is refused is forgotten
   * @param again answers a request that had succeeded before with what has become of it
   * @throws BackendError `refused` with `idempotency-key-reused`, `idempotency-key-missing` or `malformed`
   */
  once: (
    route: string,
    key: string,
    body: unknown,
    send: () => Promise<Outcome>,
    again: (access: ManageAccess) => Promise<Outcome>,
  ) => Promise<Outcome>;
}

export function repeats(): Repeats {
  const kept = new Map<string, Repeat>();
  return {
    async once(route, key, body, send, again) {
      if (!key) throw misuse('idempotency-key-missing', 'Send an idempotency key of your own with every write.');
      if (!KEY.test(key)) throw misuse('malformed', 'Use 1 to 255 visible ASCII characters as an idempotency key.');
      const name = `${route} ${key}`;
      const said = canonicalJson(body);
      for (;;) {
        const before = kept.get(name);
        if (!before) break;
        const underWay = before.outcome.then(
          (outcome) => outcome,
          () => null,
        );
        if (before.body === said && !settled.has(before.outcome)) return before.outcome;
        const outcome = await underWay;
        if (!outcome?.ok) {
          if (kept.get(name) === before) kept.delete(name);
          continue;
        }
        if (before.body !== said) {
          throw misuse('idempotency-key-reused', 'Use a new idempotency key for another request.');
        }
        const { id, manage } = outcome.booking;
        return again({ id, token: manage.token });
      }
      const outcome = send();
      kept.set(name, { body: said, outcome });
      try {
        const result = await outcome;
        if (!result.ok) kept.delete(name);
        return result;
      } catch (error) {
        kept.delete(name);
        throw error;
      } finally {
        settled.add(outcome);
      }
    },
  };
}

/** Outcomes that are there already. */
const settled = new WeakSet<Promise<Outcome>>();
