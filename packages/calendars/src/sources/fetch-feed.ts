import { exchange, refusal, type Means } from '../net/exchange.ts';
import { decoded } from './decode.ts';
import type { SourceText, Validators } from './source-text.ts';

export interface FeedOptions extends Means {
  readonly validators?: Validators | undefined;
}

/** The text behind an address. @throws CalendarUnreadable */
export function fetchFeed(address: string, options: FeedOptions): Promise<SourceText> {
  const { validators } = options;
  const headers = {
    accept: 'text/calendar, */*;q=0.1',
    'user-agent': 'team-booking',
    ...(validators?.etag !== undefined && { 'if-none-match': validators.etag }),
    ...(validators?.lastModified !== undefined && { 'if-modified-since': validators.lastModified }),
  };
  return exchange(address, { headers }, options, async (reply): Promise<SourceText> => {
    if (reply.status === 304 && validators) return { changed: false };
    if (reply.status !== 200) throw refusal(reply);
    const chunks: Uint8Array[] = [];
    for await (const chunk of reply.body) chunks.push(chunk);
    const { etag, 'last-modified': lastModified } = reply.headers;
    return {
      changed: true,
      text: decoded(Buffer.concat(chunks)),
      validators: { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) },
    };
  });
}
