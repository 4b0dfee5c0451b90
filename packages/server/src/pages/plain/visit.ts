import { BackendError, createClient, type BookingBackend, type BookingType, type Client } from '@team-booking/sdk';
import type { Context } from 'hono';
import { linkIn } from './choice.ts';
import type { PlainOptions } from './options.ts';
import { backendOf } from './public-api.ts';

/** A request for a page of a booking type. */
export interface Visit {
  readonly backend: BookingBackend;
  readonly client: Client;
  readonly type: BookingType;
  /** Secret of the link that they came by. */
  readonly link: string | null;
}

/** `null` if there is no such booking type, at least not for them. */
export async function visit(
  { api, now }: PlainOptions,
  context: Context,
  slug: string,
  route: string | null = null,
  link = linkOf(context),
): Promise<Visit | null> {
  const backend = backendOf(api(context));
  const entry = { ...(route !== null && { route }), ...(link !== null && { link }) };
  const client = createClient({ backend, slug, now, ...entry });
  try {
    return { backend, client, type: await client.bookingType(), link };
  } catch (error) {
    if (error instanceof BackendError && error.code === 'not-found') return null;
    throw error;
  }
}

/** Secret of the link that a visitor came by. */
export function linkOf(context: Context): string | null {
  return linkIn(new URL(context.req.url).searchParams);
}
