import { lookup as systemLookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** An answer whose body is still to be read. `body` is decompressed and fails when the connection does. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: AsyncIterable<Uint8Array>;
  /** Discards the rest of the body. */
  close(): void;
}

interface RequestOptions {
  /** Default: `GET`, with a body `POST`. */
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly signal: AbortSignal;
  /** Whether an IP address may be connected to. */
  readonly allowAddress: (address: string) => boolean;
}

/** Sends one request. It follows no redirects. */
export type Request = (url: URL, options: RequestOptions) => Promise<Answer>;

/** The host has an address that may not be connected to. */
export class AddressBarred extends Error {
  override readonly name = 'AddressBarred';
}

type Resolve = typeof systemLookup;

/**
 * A request over HTTP(S) that connects to checked addresses only. The check happens inside the lookup of the connection
 * itself: a name that answers differently the second time (DNS rebinding) is of no use.
 *
 * @param resolve how names become addresses; default the system's
 */
export function requestWith(resolve: Resolve = systemLookup): Request {
  return (url, { method, headers, body, signal, allowAddress }) =>
    new Promise((fulfil, reject) => {
      const literal = url.hostname.replace(/^\[|\]$/g, '');
      if (isIP(literal) !== 0 && !allowAddress(literal)) {
        reject(new AddressBarred(literal));
        return;
      }
      const lookup: LookupFunction = (hostname, options, callback) => {
        resolve(hostname, { ...options, all: true }, (error, addresses) => {
          const barred = error ? undefined : addresses.find(({ address }) => !allowAddress(address));
          const [first] = addresses ?? [];
          if (error) callback(error, '');
          else if (barred || !first) callback(new AddressBarred(barred?.address ?? hostname), '');
          else if (options.all) callback(null, addresses);
          else callback(null, first.address, first.family);
        });
      };
      const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
      const sent = send(url, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' },
        signal,
        lookup,
        agent: false,
      });
      sent.once('response', (message) => fulfil(answerOf(message)));
      sent.once('error', reject);
      sent.end(body);
    });
}

function answerOf(message: IncomingMessage): Answer {
  return {
    status: message.statusCode ?? 0,
    headers: message.headers,
    body: decompressed(message),
    close: () => message.destroy(),
  };
}

function decompressed(message: IncomingMessage): Readable {
  const coding = message.headers['content-encoding']?.trim().toLowerCase() ?? '';
  const make = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[
    coding
  ];
  // Errors of either end reach the reader of the last stream.
  return make ? pipeline(message, make(), () => undefined) : message;
}
