import { performance } from 'node:perf_hooks';
import type { WebhookAnswer, WebhookPost, WebhookSender } from '@team-booking/engine';
import { AddressBarred, isPublicAddress, requestWith, type Request } from '@team-booking/calendars/net';
import { signedHeaders } from '../net/standard-webhooks.ts';
import { retryAfter } from './retry-after.ts';
import { textOf } from './text-of.ts';

export interface WebhookSenderOptions {
  /** Which IP addresses may be connected to. Default: those of the public internet. */
  readonly allowAddress?: (address: string) => boolean;
  /** How requests are sent. Default: `requestWith()`. */
  readonly request?: Request;
}

/** Signs messages by Standard Webhooks and posts them: to checked addresses only, without redirects, cookies or proxies. */
export function webhookSender({
  allowAddress = isPublicAddress,
  request = requestWith(),
}: WebhookSenderOptions = {}): WebhookSender {
  return async (post) => {
    const began = performance.now();
    const took = () => Math.round(performance.now() - began);
    try {
      const answer = await request(new URL(post.url), { ...requestOf(post), allowAddress });
      const { status, headers } = answer;
      const text = await textOf(answer);
      return { kind: 'answered', status, text, after: retryAfter(headers['retry-after'], post.now), took: took() };
    } catch (error) {
      return { kind: 'unreachable', problem: problemOf(error, post.signal), took: took() } satisfies WebhookAnswer;
    }
  };
}

function requestOf({ id, secrets, body, now, signal }: WebhookPost) {
  const headers = {
    accept: '*/*',
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'team-booking',
    ...signedHeaders({ id, secrets, body, now }),
  };
  return { headers, body, signal };
}

/** Names no address: a message of the system may. @throws the error where the process stops, which is nobody's fault */
function problemOf(error: unknown, signal: AbortSignal): string {
  if (error instanceof AddressBarred) {
    return 'Its address leads into a private network, where nothing is sent unless the server allows it (ALLOW_PRIVATE_FEEDS).';
  }
  if (signal.aborted) {
    if ((signal.reason as Error).name !== 'TimeoutError') throw error;
    return 'There was no answer in time.';
  }
  const { name, code } = error as NodeJS.ErrnoException;
  if (code === 'ENOTFOUND') return 'Nobody knows the name of its host (ENOTFOUND). Look at its address.';
  return `It could not be reached (${code ?? name}).`;
}
