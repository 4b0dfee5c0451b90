import { parseAccept } from 'hono/utils/accept';

/** The encodings that answers are compressed with. */
export type Encoding = 'br' | 'gzip';

const PREFERRED: readonly Encoding[] = ['br', 'gzip'];

/**
 * The best of the encodings on offer that an `Accept-Encoding` header accepts, by its qualities and then by size; `null` = send it as
 * it is.
 */
export function chooseEncoding(accepted: string | null, offered: (encoding: Encoding) => boolean): Encoding | null {
  if (!accepted) return null;
  const qualities = new Map(parseAccept(accepted).map(({ type, q }) => [type.toLowerCase(), q]));
  const anything = qualities.get('*') ?? 0;
  let best: Encoding | null = null;
  // What is sent as it is needs no mention, and then it is the last choice.
  let least = qualities.get('identity') ?? 0;
  for (const encoding of PREFERRED) {
    const quality = qualities.get(encoding) ?? anything;
    if (quality <= 0 || quality < least || (best && quality === least) || !offered(encoding)) continue;
    [best, least] = [encoding, quality];
  }
  return best;
}
