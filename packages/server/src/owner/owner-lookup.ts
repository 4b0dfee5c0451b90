import { randomUUID } from 'node:crypto';
import { check } from '@team-booking/contract';
import type { LookUpOwner, OwnerQuestion } from '@team-booking/engine';
import * as Type from 'typebox';
import type { Log } from '../api/options.ts';
import { AddressBarred, isPublicAddress, requestWith, type Request } from '@team-booking/calendars/net';
import { signedHeaders } from '../net/standard-webhooks.ts';

/** How long a visitor waits for it, milliseconds. */
const LIMIT = 300;
const MOST_BYTES = 4096;

const Answer = Type.Object({
  host: Type.Optional(Type.Union([Type.String({ minLength: 1, maxLength: 254 }), Type.Null()])),
});

export interface OwnerLookupOptions {
  readonly log: Log;
  /** Which IP addresses may be connected to. Default: those of the public internet. */
  readonly allowAddress?: (address: string) => boolean;
  /** How requests are sent. Default: `requestWith()`. */
  readonly request?: Request;
}

/**
 * Asks a team's own system who looks after a visitor: one request, signed by Standard Webhooks, and 300 ms for its answer. Whatever else
 * than an answer comes of it is logged, without the visitor, and means that nobody does.
 */
export function ownerLookup({
  log,
  allowAddress = isPublicAddress,
  request = requestWith(),
}: OwnerLookupOptions): LookUpOwner {
  return async (question) => {
    try {
      return await ask(question, { allowAddress, request });
    } catch (error) {
      const { bookingType, url } = question;
      log.warn({ type: bookingType, at: new URL(url).host, problem: problemOf(error) }, 'nobody could be looked up');
      return null;
    }
  };
}

async function ask(
  { url, secret, email, bookingType, now }: OwnerQuestion,
  { allowAddress, request }: Required<Omit<OwnerLookupOptions, 'log'>>,
): Promise<string | null> {
  const body = JSON.stringify({
    type: 'owner.lookup',
    timestamp: new Date(now).toISOString(),
    data: { email, bookingType },
  });
  const headers = {
    accept: 'application/json',
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'team-booking',
    ...signedHeaders({ id: `msg_${randomUUID()}`, secrets: [secret], body, now }),
  };
  const signal = AbortSignal.timeout(LIMIT);
  const answer = await request(new URL(url), { headers, body, signal, allowAddress });
  if (answer.status !== 200) {
    answer.close();
    throw new Unusable(`status ${answer.status}`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body) {
    size += chunk.length;
    if (size > MOST_BYTES) {
      answer.close();
      throw new Unusable('too long');
    }
    chunks.push(chunk);
  }
  const checked = check(Answer, jsonOf(Buffer.concat(chunks).toString('utf8')));
  if (!checked.ok) throw new Unusable('no answer of the form { "host": … }');
  return checked.value.host ?? null;
}

/** An answer that says nothing. */
class Unusable extends Error {}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unusable('no JSON');
  }
}

/** Names no address but the host's: a message of the system may repeat what was sent. */
function problemOf(error: unknown): string {
  if (error instanceof Unusable) return error.message;
  if (error instanceof AddressBarred) return 'private address';
  const { name, code } = error as NodeJS.ErrnoException;
  return name === 'TimeoutError' || name === 'AbortError' ? `no answer within ${LIMIT} ms` : (code ?? name);
}
