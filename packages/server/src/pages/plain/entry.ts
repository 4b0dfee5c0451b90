import { check, primitives } from '@team-booking/contract';
import { campaignOf } from '@team-booking/sdk';
import type { Context } from 'hono';

/** How a visitor came, which goes along in the addresses of all pages. */
export interface Entry {
  /** Secret of the link that they came by. */
  readonly link: string | null;
  /** Which campaign led them here, for the booking's metadata. */
  readonly campaign: Readonly<Record<string, string>>;
}

/** How a visitor came, by an address. */
export function entryIn(query: URLSearchParams): Entry {
  const link = query.get('link');
  return { link: check(primitives.LinkSecret, link).ok ? link : null, campaign: campaignOf(query) };
}

/** How the visitor came who asks for a page. */
export function entryOf(context: Context): Entry {
  return entryIn(new URL(context.req.url).searchParams);
}

/** The entry of a visitor who goes on at another type: a link is for one, the campaign for all. */
export function elsewhere({ campaign }: Entry): Entry {
  return { link: null, campaign };
}
