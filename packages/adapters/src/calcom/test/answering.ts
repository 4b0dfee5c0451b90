/** A request as a test sees it. */
export interface Sent {
  readonly method: string;
  /** Path and query under `/v2/`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** A fake `fetch` that answers and records requests. */
export interface Answering {
  readonly fetch: typeof globalThis.fetch;
  readonly sent: Sent[];
}

/** @param answer a response, or the `data` of a success */
export function answering(answer: (sent: Sent, init: RequestInit) => unknown): Answering {
  const sent: Sent[] = [];
  return {
    sent,
    async fetch(input, init = {}) {
      const url = new URL(input instanceof Request ? input.url : input);
      const one: Sent = {
        method: init.method ?? 'GET',
        path: url.pathname.replace(/^.*\/v2\//, ''),
        query: url.searchParams,
        headers: init.headers as Record<string, string>,
        body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
      };
      sent.push(one);
      const data = await answer(one, init);
      return data instanceof Response ? data : Response.json({ status: 'success', data });
    },
  };
}

/** An error in Cal.com's envelope. */
export function refusing(status: number, message: string, headers: Record<string, string> = {}): Response {
  const body = { status: 'error', timestamp: '2026-06-15T06:00:00.000Z', path: '/v2', error: { code: 'X', message } };
  return Response.json(body, { status, headers });
}
