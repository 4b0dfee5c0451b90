import type { Reply } from './exchange.ts';

/** The headers of a message whose body is JSON; of one without a body, those of any. */
export function jsonHeaders(text: string | undefined): Record<string, string> {
  return {
    'user-agent': 'team-booking',
    ...(text !== undefined && {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(text)),
    }),
  };
}

/** What a reply says: `null` where it says nothing, `undefined` where it is no JSON. */
export async function jsonIn({ status, body }: Pick<Reply, 'status' | 'body'>): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  if (status === 204 || chunks.length === 0) return null;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
