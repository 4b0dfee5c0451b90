import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import type { Content } from './operation.ts';

/** A request or an answer as sent over the wire. */
export interface Message {
  /** All values of each header, by lower-case name. */
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
  readonly body: Buffer;
}

export interface RequestMessage extends Message {
  readonly method: string;
  /** Path and query below `{base}`, e.g. `/bookings`. */
  readonly path: string;
}

export interface AnswerMessage extends Message {
  readonly status: number;
}

/** One deviation of a message. */
export interface Finding {
  /** `path`, `method`, `status`, `content-type`, `query NAME`, `path NAME`, `header NAME`, or `body` with a JSON pointer. */
  readonly place: string;
  readonly message: string;
  /** The value there. */
  readonly excerpt: string;
}

/** The one value of a header; `undefined` where it is absent. */
export function headerOf({ headers }: Message, name: string): string | undefined {
  return headers[name.toLowerCase()]?.join(', ');
}

/** Validates a body against its declaration: presence, media type and schema. */
export function checkBody(message: Message, content: Content, required: boolean): Finding[] {
  const declared = Object.keys(content);
  const type = headerOf(message, 'content-type');
  const { body } = message;
  if (body.length === 0) {
    return required ? [{ place: 'body', message: `is required: ${declared.join(', ')}`, excerpt: '' }] : [];
  }
  const start = body.subarray(0, 200).toString('latin1');
  if (declared.length === 0) return [{ place: 'body', message: 'there must be none', excerpt: start }];
  const essence = type?.split(';')[0]!.trim().toLowerCase() ?? '';
  const check = content[essence];
  if (!check) {
    return [{ place: 'content-type', message: `is ${type ?? 'missing'}, not ${declared.join(', ')}`, excerpt: start }];
  }
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(unpacked(message));
    value = /[/+]json$/.test(essence) ? JSON.parse(text) : text;
  } catch (error) {
    return [{ place: 'body', message: `cannot be read: ${String(error)}`, excerpt: start }];
  }
  return check(value).map(({ pointer, message: words }) => ({
    place: `body ${pointer}`.trim(),
    message: words,
    excerpt: excerptAt(value, pointer),
  }));
}

function unpacked(message: Message): Buffer {
  const { body } = message;
  switch (headerOf(message, 'content-encoding')?.toLowerCase() ?? 'identity') {
    case 'identity':
      return body;
    case 'gzip':
      return gunzipSync(body);
    case 'deflate':
      return inflateSync(body);
    case 'br':
      return brotliDecompressSync(body);
    case 'zstd':
      return zstdDecompressSync(body);
    default:
      throw new Error(`content-encoding ${headerOf(message, 'content-encoding')}`);
  }
}

/** The value at a JSON pointer, or of the nearest parent that exists. */
function excerptAt(value: unknown, pointer: string): string {
  let node = value;
  for (const key of pointer.split('/').slice(1)) {
    const next = (node as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')];
    if (next === undefined) break;
    node = next;
  }
  const text = JSON.stringify(node);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
