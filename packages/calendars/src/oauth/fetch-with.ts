import { allowInsecureRequests, customFetch, type CustomFetchOptions } from 'oauth4webapi';
import { exchange, refusal, withDefaults } from '../net/exchange.ts';
import type { OAuthMeans } from './provider.ts';

/** Most bytes of an answer with a token. */
const BYTES = 100_000;

/** How the library sends its requests: bounded, to checked addresses, led nowhere else. A refusal for a while is thrown. */
export function fetchWith(address: string, means: OAuthMeans) {
  return {
    // Only where the server's owner has given such an address.
    [allowInsecureRequests]: address.startsWith('http:'),
    [customFetch]: (url: string, { method, headers, body }: CustomFetchOptions<'POST', URLSearchParams>) =>
      exchange(
        url,
        { method, headers, body: String(body) },
        withDefaults({ ...means, bytes: BYTES, redirects: 0 }),
        async (reply) => {
          if (reply.status === 429 || reply.status >= 500) throw refusal(reply);
          const chunks: Uint8Array[] = [];
          for await (const chunk of reply.body) chunks.push(chunk);
          const given = Object.entries(reply.headers).filter(([name]) => KEPT.has(name));
          const answered = given.map(([name, value]): [string, string] => [name, String(value)]);
          return new Response(Buffer.concat(chunks), { status: reply.status, headers: answered });
        },
      ),
  };
}

/** Not those about how the body was sent, as it is plain by now. */
const KEPT: ReadonlySet<string> = new Set(['content-type', 'www-authenticate']);
