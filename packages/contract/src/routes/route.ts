import type { TSchema } from 'typebox';
import type { Capability } from '../discovery.ts';
import type { ProblemCode } from '../problem-codes.ts';

/** One request of the public contract. Handler, OpenAPI document and tests derive from it. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Below `{base}`, parameters in braces: a `slug` or an `id`. */
  readonly path: string;
  readonly summary: string;
  readonly tag: 'Booking types' | 'Bookings' | 'Holds' | 'Testing';
  /** Query parameters: text, whole numbers or booleans. */
  readonly query?: Readonly<Record<string, QueryParameter>>;
  readonly body?: TSchema;
  /** Needs a manage token; `optional` where it only widens the answer. */
  readonly token?: 'required' | 'optional';
  /** Needs an `Idempotency-Key`. */
  readonly idempotent?: boolean;
  /** Counts against the rate limit of a client. */
  readonly limited?: boolean;
  /** Redirects if the slug was renamed. */
  readonly mayMove?: boolean;
  readonly answer: {
    readonly status: 200 | 201 | 204;
    readonly schema?: TSchema;
    readonly description: string;
    /** Default: JSON. */
    readonly media?: 'text/event-stream';
    /** Has an ETag and is revalidated by `If-None-Match`. */
    readonly etag?: boolean;
  };
  readonly problems: readonly ProblemCode[];
  /** Only with this capability. */
  readonly capability?: Capability;
}

export interface QueryParameter {
  readonly schema: TSchema;
  readonly required?: boolean;
  readonly description: string;
}
