import { checkedHead, withBody } from '../routes/index.ts';
import type { Match } from './match.ts';
import { readJson } from './read-json.ts';

/** Parses and validates an HTTP request. @throws {Refusal} */
export async function readRequest(request: Request, { id, route, parameters }: Match): Promise<object> {
  const { headers, url } = request;
  const head = checkedHead(id, {
    parameters,
    query: route.query ? Object.fromEntries(new URL(url).searchParams) : {},
    token: /^Bearer +(\S+) *$/i.exec(headers.get('Authorization') ?? '')?.[1] ?? null,
    key: headers.get('Idempotency-Key') ?? '',
  });
  return withBody(id, head, route.body && (await readJson(request)));
}
