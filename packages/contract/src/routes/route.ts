import type { TObject, TSchema } from 'typebox';
import type { Capability } from '../discovery.ts';
import type { TAGS } from './tags.ts';
import type { ProblemCode } from '../problem-codes.ts';

/** A table of routes: each row by the id of its request. */
export type Routes = Readonly<Record<string, Route>>;

/** Who may send a request of the team's side: admins only, or also hosts, each for what is theirs; anyone, without signing in. */
export type Access = 'admin' | 'host' | 'anyone';

/** What an API token may be made for. `read`: look only. `bookings`: what becomes of bookings. `settings`: how the team works. */
export type Scope = 'read' | 'bookings' | 'settings';

/** One request of the contract. Handler, OpenAPI document and tests derive from it. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Below `{base}`, parameters in braces, each of them in `PATH_PARAMETERS`. */
  readonly path: string;
  readonly summary: string;
  readonly tag: keyof typeof TAGS;
  /** Query parameters: text, whole numbers or booleans. */
  readonly query?: Readonly<Record<string, QueryParameter>>;
  readonly body?: TSchema;
  /** Needs a manage token; `optional` where it only widens the answer. */
  readonly token?: 'required' | 'optional';
  /** Needs an `Idempotency-Key`. */
  readonly idempotent?: boolean;
  /** Changes a document that has a revision: `If-Match` names the one that the change was made from. */
  readonly revision?: 'required' | 'optional';
  /** Of the team's side: who may send it. */
  readonly access?: Access;
  /** Of the team's side: the scope an API token needs; `null` = only people who have signed in, no tokens. */
  readonly scope?: Scope | null;
  /** Counts against the rate limit of a client. */
  readonly limited?: boolean;
  /** The surface is told which client asks, so that it can count what each has. */
  readonly perClient?: boolean;
  /** Redirects if the slug was renamed. */
  readonly mayMove?: boolean;
  readonly answer: {
    readonly status: 200 | 201 | 202 | 204;
    readonly schema?: TSchema;
    readonly description: string;
    /** Default: JSON. */
    readonly media?: 'text/event-stream';
    /** Of a stream: what its events are named, and the data of each. */
    readonly event?: { readonly name: string; readonly data: TObject };
    /** Has an ETag and is revalidated by `If-None-Match`. */
    readonly etag?: boolean;
    /** Has a member `revision`, which is its ETag, too. */
    readonly revised?: boolean;
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
