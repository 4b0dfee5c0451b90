import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Booking, Problem } from '@team-booking/contract';

/** A change that a visitor asks for. */
export interface Change {
  /** Below the API's base, e.g. `/bookings`. */
  readonly path: string;
  readonly body: object;
  readonly token?: string;
  readonly key?: string;
}

/** The answer that a visitor got in the end. */
export type Answer =
  | { readonly ok: true; readonly booking: Booking }
  | { readonly ok: false; readonly problem: Problem };

/** What happened on the way to answers, counted by `no answer`, or status and code, e.g. `503 unavailable`. */
export type Tally = Map<string, number>;

/** The longest that a visitor tries, milliseconds. */
const PATIENCE = 180_000;
/** A visitor comes back after this time even where the server asks for more, milliseconds. */
const LONGEST_PAUSE = 500;

/** Codes after which the same request with the same key is to be sent again. */
const AGAIN: readonly unknown[] = ['unavailable', 'too-many-requests'];

/**
 * Sends a change to one server after the other, always with the same key, until it is done or the time is taken. Any other refusal
 * fails the test, and so does one to come back later that does not say when.
 *
 * @param bases the servers' APIs, beginning with the one to ask first
 */
export async function insist(bases: readonly string[], change: Change, tally: Tally): Promise<Answer> {
  const { path, body, token, key = randomUUID() } = change;
  const count = (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1);
  const deadline = performance.now() + PATIENCE;
  let last = 'nothing';
  for (let attempt = 0; performance.now() < deadline; attempt++) {
    const base = bases[attempt % bases.length]!;
    const got = await send(base + path, body, {
      'idempotency-key': key,
      ...(token && { authorization: `Bearer ${token}` }),
    });
    if (got === null) {
      count((last = 'no answer'));
      await sleep(100);
      continue;
    }
    const { status, retryAfter, answer } = got;
    if (status < 300) {
      count(String(status));
      return { ok: true, booking: answer as Booking };
    }
    const problem = answer as Problem;
    count((last = `${status} ${problem.code}`));
    if (problem.code === 'slot-taken') return { ok: false, problem };
    assert.ok(AGAIN.includes(problem.code), `${path} was refused: ${JSON.stringify(problem)}`);
    assert.match(retryAfter ?? '', /^[1-9]\d*$/, `${last} without Retry-After`);
    await sleep(Math.min(Number(retryAfter) * 1000, LONGEST_PAUSE));
  }
  throw new Error(`${path} was not answered for ${PATIENCE} ms; last came: ${last}`);
}

interface Got {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly answer: unknown;
}

/** The answer, or `null` where the connection was refused, or ended before all of it was there. */
async function send(url: string, body: object, headers: Record<string, string>): Promise<Got | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return {
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      answer: (await response.json()) as unknown,
    };
  } catch (error) {
    // What `fetch` throws for a network failure; half a body is a SyntaxError.
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    throw error;
  }
}
