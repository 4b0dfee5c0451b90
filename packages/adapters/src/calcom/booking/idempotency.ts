import { canonicalJson } from '@team-booking/contract';
import type { ManageAccess, Outcome } from '@team-booking/sdk';
import { misuse } from '../problem.ts';

/** Pattern of an idempotency key. The contract's schema would load the schema library. */
const KEY = /^[!-~]{1,255}$/;

interface Kept {
  readonly body: string;
  readonly outcome: Promise<Outcome>;
}

/** Idempotency within the lifetime of this adapter: Cal.com has no idempotency keys. */
export interface Idempotency {
  /**
   * Sends once per key and route; coalesces concurrent requests.
   *
   * @param send sends the first request of a key; failures and refusals are forgotten
   * @param again answers a replay with the current booking
   * @throws BackendError `refused` with `idempotency-key-reused`, `idempotency-key-missing` or `malformed`
   */
  idempotent: (
    route: string,
    key: string,
    body: unknown,
    send: () => Promise<Outcome>,
    again: (access: ManageAccess) => Promise<Outcome>,
  ) => Promise<Outcome>;
}

export function idempotency(): Idempotency {
  const kept = new Map<string, Kept>();
  return {
    async idempotent(route, key, body, send, again) {
      if (!key) throw misuse('idempotency-key-missing', 'Send a new idempotency key with every write.');
      if (!KEY.test(key)) throw misuse('malformed', 'Use 1 to 255 visible ASCII characters as an idempotency key.');
      const name = `${route} ${key}`;
      const text = canonicalJson(body);
      for (;;) {
        const before = kept.get(name);
        if (!before) break;
        const underWay = before.outcome.then(
          (outcome) => outcome,
          () => null,
        );
        if (before.body === text && !settled.has(before.outcome)) return before.outcome;
        const outcome = await underWay;
        if (!outcome?.ok) {
          if (kept.get(name) === before) kept.delete(name);
          continue;
        }
        if (before.body !== text) {
          throw misuse('idempotency-key-reused', 'Use a new idempotency key for another request.');
        }
        const { id, manage } = outcome.booking;
        return again({ id, token: manage.token });
      }
      const outcome = send();
      kept.set(name, { body: text, outcome });
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

/** Kept outcomes. */
const settled = new WeakSet<Promise<Outcome>>();
