import type { Context } from 'hono';
import type { Place } from '../layout.ts';
import type { PublicApi } from './public-api.ts';

/** Dependencies of the plain pages. */
export interface PlainOptions {
  readonly place: Place;
  /** The public API, called on behalf of this visitor. */
  readonly api: (context: Context) => PublicApi;
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  readonly missing: (context: Context) => Promise<Response>;
}
