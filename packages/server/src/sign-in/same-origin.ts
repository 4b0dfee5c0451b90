import { Refusal } from '@team-booking/contract';

/**
 * Checks that a page of this server sends a request, and no page of another site on behalf of whoever looks at it. Browsers send
 * `Sec-Fetch-Site`, or, old ones and those over plain HTTP, `Origin`; no page can set either.
 *
 * @param publicUrl the public address of this server
 * @throws {Refusal} `forbidden`
 */
export function checkSameOrigin({ headers }: Request, publicUrl: string): void {
  const site = headers.get('Sec-Fetch-Site');
  if (site === null ? headers.get('Origin') === new URL(publicUrl).origin : site === 'same-origin') return;
  throw new Refusal(
    'forbidden',
    'A session in a cookie changes things from pages of this server only. Elsewhere send a token as Authorization: Bearer …',
  );
}
