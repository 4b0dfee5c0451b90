import { asValue, problemOf, type CalendarProblem } from '../problem.ts';

/** Leave to ask a provider in somebody's name, by access tokens that end soon. */
export interface Access {
  /**
   * A token that is good for a minute at least. Several who ask at once share one request, which ends whoever of them gives up.
   */
  token(options?: TokenOptions): Promise<TokenAnswer>;
  /** The provider has refused this token: the next one is another. */
  refused(token: string): void;
}

export interface TokenOptions {
  /** Ends the waiting. */
  readonly signal?: AbortSignal | undefined;
}

export type TokenAnswer =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly problem: CalendarProblem };

/** A token as a provider gives it. */
export interface Issued {
  readonly token: string;
  /** How long it is good, in milliseconds. */
  readonly lasts: number;
}

/** A token that ends sooner than this is not used any more. */
const SPARE = 60_000;

/**
 * Access by tokens that are asked for when they are needed.
 *
 * @param issue asks the provider for a token; throws CalendarUnreadable
 * @param now epoch milliseconds
 */
export function accessBy(issue: () => Promise<Issued>, now: () => number): Access {
  let kept: { readonly token: string; readonly until: number } | undefined;
  let asking: Promise<TokenAnswer> | undefined;

  async function ask(): Promise<TokenAnswer> {
    const asked = now();
    return asValue(async () => {
      const { token, lasts } = await issue();
      kept = { token, until: asked + lasts };
      return { ok: true, token };
    });
  }

  return {
    async token({ signal } = {}) {
      if (kept && now() < kept.until - SPARE) return { ok: true, token: kept.token };
      asking ??= ask().finally(() => (asking = undefined));
      return signal ? unlessAborted(asking, signal) : asking;
    },
    refused(token) {
      if (kept?.token === token) kept = undefined;
    },
  };
}

async function unlessAborted(answer: Promise<TokenAnswer>, signal: AbortSignal): Promise<TokenAnswer> {
  const { promise, resolve } = Promise.withResolvers<TokenAnswer>();
  const giveUp = () => resolve({ ok: false, problem: problemOf('timeout', 'No token has come in time') });
  if (signal.aborted) giveUp();
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([answer, promise]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}
