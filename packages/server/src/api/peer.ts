import type { ServerResponse } from 'node:http';
import type { Context } from 'hono';

interface Environment {
  readonly outgoing?: ServerResponse;
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
  readonly inProcess?: boolean;
}

/** The peer's address, if Node's server passes it on. */
export function peerOf(context: Context): string | null {
  const env = context.env as Environment | undefined;
  return env?.incoming?.socket?.remoteAddress ?? null;
}

/** Whether a page of this server asks. */
export function isInProcess(context: Context): boolean {
  return (context.env as Environment | undefined)?.inProcess === true;
}

/** What Node's server answers with, if it asks. */
export function responseOf(context: Context): ServerResponse | undefined {
  return (context.env as Environment | undefined)?.outgoing;
}
