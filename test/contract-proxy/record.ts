import { checkAnswer } from './check-answer.ts';
import { checkPreflight, checkRequest, pathOf } from './check-request.ts';
import type { Description, Found } from './description.ts';
import type { AnswerMessage, Finding, RequestMessage } from './message.ts';

/** A deviation of the client or the server from the description. */
export interface Violation extends Finding {
  /** Whether the client's request or the server's answer deviates. */
  readonly direction: 'request' | 'answer';
  /** Operation id in the description; `null` where no operation matches. */
  readonly operation: string | null;
  /** Method, path and, in an answer, status. */
  readonly exchange: string;
}

/** A violation in words. */
export function inWords({ direction, operation, exchange, place, message, excerpt }: Violation): string {
  return `${exchange} (${operation ?? 'no operation'}), ${direction}: ${place} ${message}${excerpt && ` — ${excerpt}`}`;
}

/** The report of a proxy: what it has checked, and the violations. */
export class ContractRecord {
  readonly #description: Description;
  readonly violations: Violation[] = [];
  requests = 0;
  answers = 0;
  preflights = 0;
  /** Exchanges that either side aborted. They are no violations. */
  cuts = 0;
  /** Answers checked, by operation and status, e.g. `book 201`. */
  readonly seen = new Map<string, number>();

  constructor(description: Description) {
    this.#description = description;
  }

  /**
   * Checks a request.
   *
   * @param expected the places that the client declares as wrong on purpose; `null` for a request that should be valid
   * @returns a function that checks the answer
   */
  request(request: RequestMessage, expected: readonly string[] | null): (answer: AnswerMessage) => void {
    const { method, path } = request;
    if (method === 'OPTIONS' && request.headers['access-control-request-method']) {
      this.preflights++;
      this.#add('request', null, `OPTIONS ${path}`, checkPreflight(this.#description, request));
      return ({ status, body }) => {
        if (status < 300) return;
        const finding = { place: 'status', message: `${status} to a preflight`, excerpt: body.toString('latin1') };
        this.#add('answer', null, `OPTIONS ${path}`, [finding]);
      };
    }
    this.requests++;
    const found = this.#description.find(method, pathOf(request));
    const findings = checkRequest(this.#description, found, request);
    this.#add('request', found, `${method} ${path}`, expected ? unexpected(findings, expected) : findings);
    return (answer) => {
      const { operation } = found;
      this.answers++;
      const key = `${operation?.id ?? '—'} ${answer.status}`;
      this.seen.set(key, (this.seen.get(key) ?? 0) + 1);
      const wrong = checkAnswer(this.#description, operation, method, answer);
      this.#add('answer', found, `${method} ${path} → ${answer.status}`, wrong);
    };
  }

  #add(direction: Violation['direction'], found: Found | null, exchange: string, findings: readonly Finding[]): void {
    for (const finding of findings) {
      this.violations.push({ direction, operation: found?.operation?.id ?? null, exchange, ...finding });
    }
  }
}

/** Invalid places that were not announced, and announced places that are valid. */
function unexpected(findings: readonly Finding[], expected: readonly string[]): Finding[] {
  const missing = expected.filter((place) => !findings.some((finding) => finding.place === place));
  return [
    ...findings.filter(({ place }) => !expected.includes(place)),
    ...missing.map((place) => ({ place, message: 'was to be wrong on purpose, and is right', excerpt: '' })),
  ];
}
