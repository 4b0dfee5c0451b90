import type { Fixture, TestingToken, TestingTokenRequest } from '@team-booking/contract';
import { http, type BookingBackend } from '@team-booking/sdk';
import { createTeamClient, httpTeam, type TeamClient } from '@team-booking/sdk/team';
import { FixtureRefused } from './cause-of.ts';

/** Loads fixtures into a backend and sets its clock (capability `testing`). */
export interface Testing {
  /** Replaces all data; the clock stands still at the fixture's `now`. */
  putFixture(fixture: Fixture): Promise<void>;
  /** Sets the clock to an instant, ISO 8601 UTC. */
  putClock(now: string): Promise<void>;
  /** Signs somebody of the fixture in. Needed with capability `team`. */
  testingToken?(who: TestingTokenRequest): Promise<TestingToken>;
}

/** Raw access to a backend over HTTP. */
export interface Wire {
  /** `{base}` of the contract, without a final slash. */
  readonly base: string;
  readonly fetch: typeof globalThis.fetch;
}

/** A backend to check. */
export interface Subject {
  readonly backend: BookingBackend;
  /** Needed by most guarantees; without it the suite checks from outside. */
  readonly testing?: Testing;
  /** The team's side as whoever a token belongs to; `null` = nobody. Needed by guarantees of capability `team`. */
  readonly team?: (token: string | null) => TeamClient;
  /** Only over HTTP; guarantees about HTTP itself need it. */
  readonly wire?: Wire;
  /** Without `testing`: existing booking types. */
  readonly slugs?: readonly string[];
  /** Milliseconds in which a change is reported to its stream. Default: 5,000. */
  readonly reportedWithin?: number;
}

/** Options of {@link overHttp}. */
export interface HttpSubjectOptions {
  /** Sends requests. Default: the runtime's. */
  readonly fetch?: typeof globalThis.fetch;
  readonly slugs?: readonly string[];
  /** Sent as `Authorization: Bearer` with fixture and clock, for a backend that guards them. */
  readonly teamToken?: string;
  /** Milliseconds to wait for each answer. Default: 20,000. */
  readonly timeout?: number;
}

/** A backend at an address, e.g. `http://127.0.0.1:4300/api`. */
export function overHttp(base: string, options: HttpSubjectOptions = {}): Subject {
  const { fetch: ask = globalThis.fetch, slugs = [], teamToken, timeout = 20_000 } = options;
  const fetch: typeof globalThis.fetch = (input, init) =>
    ask(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(timeout) });
  const wire: Wire = { base: base.replace(/\/+$/, ''), fetch };
  const send = async (method: 'PUT' | 'POST', path: string, body: unknown) => {
    const response = await fetch(`${wire.base}/testing/${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(teamToken !== undefined && { Authorization: `Bearer ${teamToken}` }),
      },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new FixtureRefused(`${method} {base}/testing/${path}`, response.status, text);
    return text;
  };
  return {
    backend: http(wire.base, { fetch: ask, timeout }),
    testing: {
      putFixture: async (fixture) => void (await send('PUT', 'fixture', fixture)),
      putClock: async (now) => void (await send('PUT', 'clock', { now })),
      testingToken: async (who) => JSON.parse(await send('POST', 'token', who)) as TestingToken,
    },
    team: (token) => createTeamClient(httpTeam(wire.base, { fetch: ask, timeout, ...(token !== null && { token }) })),
    wire,
    slugs,
  };
}
