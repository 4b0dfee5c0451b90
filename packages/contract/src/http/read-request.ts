import { checkedHead, withBody } from '../routes/index.ts';
import type { Match } from './match.ts';
import { readJson } from './read-json.ts';

/** Parses and validates an HTTP request. @throws {Refusal} */
export async function readRequest(
  request: Request,
  { route, parameters }: Match,
  client: () => string | null = () => null,
): Promise<object> {
  const { headers, url } = request;
  const head = checkedHead(route, {
    parameters,
    query: route.query ? Object.fromEntries(new URL(url).searchParams) : {},
    token: /^Bearer +(\S+) *$/i.exec(headers.get('Authorization') ?? '')?.[1] ?? null,
    key: headers.get('Idempotency-Key') ?? '',
    revision: revisionOf(headers.get('If-Match')),
    ...(route.perClient && { client: client() }),
  });
  return withBody(route, head, route.body && (await readJson(request)));
}

/** The revision of an `If-Match` header, whether it is quoted, as the standard has it, or not. */
function revisionOf(header: string | null): string | null {
  return /^(?:W\/)?"?([^"]+)"?$/.exec(header?.trim() ?? '')?.[1] ?? null;
}
