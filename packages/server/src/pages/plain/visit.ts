import { BackendError, createClient, type BookingBackend, type BookingType, type Client } from '@team-booking/sdk';
import type { Context } from 'hono';
import { voiceOf } from './respond.ts';
import { entryOf, type Entry } from './entry.ts';
import type { PlainOptions } from './options.ts';
import { backendOf } from './public-api.ts';

/** A request for a page of a booking type. */
export interface Visit {
  readonly backend: BookingBackend;
  readonly client: Client;
  readonly type: BookingType;
  readonly entry: Entry;
}

/** `null` if there is no such booking type, at least not for them. */
export async function visit(
  { api, now }: PlainOptions,
  context: Context,
  slug: string,
  route: string | null = null,
  entry = entryOf(context),
): Promise<Visit | null> {
  const backend = backendOf(api(context));
  const { link } = entry;
  const by = { ...(route !== null && { route }), ...(link !== null && { link }) };
  const client = createClient({ backend, slug, now, locale: voiceOf(context).locale, ...by });
  try {
    return { backend, client, type: await client.bookingType(), entry };
  } catch (error) {
    if (error instanceof BackendError && error.code === 'not-found') return null;
    throw error;
  }
}
