import type { AnswerFor, RequestFor, Route, SentRequest, Subscribe } from '@team-booking/contract/routes';
import { TEAM_ROUTES, type TeamChange, type TeamRouteId } from '@team-booking/contract/team';
import type { CallOptions } from '../backend.ts';
import { randomKey } from '../random-key.ts';

type Row<Id extends TeamRouteId> = (typeof TEAM_ROUTES)[Id];
type Checked<Id extends TeamRouteId> = RequestFor<Row<Id>>;

/** What a request takes: its path parameters, body, query, the revision it was made from, and a key. */
type Given<Id extends TeamRouteId> = Omit<Checked<Id>, 'query' | 'key' | 'revision'> &
  (Checked<Id> extends { readonly query: () => infer Query } ? QueryArgument<Query> : unknown) &
  (Checked<Id> extends { readonly revision: infer Revision } ? RevisionArgument<Revision> : unknown) &
  (Checked<Id> extends { readonly key: string }
    ? {
        /** The same for every repetition of the same request. Default: a new one. */
        readonly key?: string;
      }
    : unknown);

type QueryArgument<Query> = {} extends Query ? { readonly query?: Query } : { readonly query: Query };
type RevisionArgument<Revision> = null extends Revision
  ? { readonly revision?: string }
  : {
      /** The one that the change was made from. */
      readonly revision: string;
    };

type Arguments<Id extends TeamRouteId> =
  {} extends Given<Id> ? [request?: Given<Id>, options?: CallOptions] : [request: Given<Id>, options?: CallOptions];

/**
 * The team's side of the contract, a method per request. A method resolves with the answer, and rejects with a `Refusal` of the contract
 * where the backend refuses (its `code` says why, `errors` which members, `problem.meanwhile` what somebody else made of it), or with a
 * `BackendError` where it could not be reached. `teamChanges` resolves with what subscribes to changes: everything may have changed after an
 * interruption, and `ended` is called when the session or token is over.
 */
export type TeamClient = {
  readonly [Id in TeamRouteId]: (...given: Arguments<Id>) => Promise<AnswerFor<Row<Id>>>;
};

/** Sends the requests of a {@link TeamClient}. */
export interface TeamTransport {
  send(id: TeamRouteId, request: SentRequest, signal: AbortSignal | undefined): Promise<unknown>;
  /** Opens a stream of changes. */
  open(id: TeamRouteId, request: SentRequest): Promise<Subscribe<TeamChange>>;
}

interface AnyGiven {
  readonly query?: Record<string, unknown>;
  readonly body?: unknown;
  readonly revision?: string;
  readonly key?: string;
}

/** A client of the team's side over a transport: `httpTeam`, or that of an adapter. */
export function createTeamClient(transport: TeamTransport): TeamClient {
  const methods = (Object.keys(TEAM_ROUTES) as TeamRouteId[]).map((id) => {
    const row: Route = TEAM_ROUTES[id];
    const call = (
      { query, body, revision, key = randomKey(), ...parameters }: AnyGiven = {},
      { signal }: CallOptions = {},
    ) => {
      const sent: SentRequest = {
        parameters,
        query: query ?? {},
        key,
        body,
        revision: revision ?? null,
      };
      return row.answer.event ? transport.open(id, sent) : transport.send(id, sent, signal);
    };
    return [id, call] as const;
  });
  return Object.fromEntries(methods) as unknown as TeamClient;
}
