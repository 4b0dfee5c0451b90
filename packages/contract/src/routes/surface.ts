import type { Static, TSchema } from 'typebox';
import type { QueryParameter } from './route.ts';
import type { RouteId, ROUTES } from './routes.ts';

type Routes = typeof ROUTES;

type PathParameters<Path> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? { readonly [_ in Name]: string } & PathParameters<Rest>
  : unknown;

type Query<Parameters extends Readonly<Record<string, QueryParameter>>> = {
  readonly [Name in keyof Parameters as Parameters[Name] extends { required: true } ? Name : never]: Static<
    Parameters[Name]['schema']
  >;
} & {
  readonly [Name in keyof Parameters as Parameters[Name] extends { required: true } ? never : Name]?: Static<
    Parameters[Name]['schema']
  >;
};

type Token<Needed> = Needed extends 'required' ? string : string | null;

type Flat<T> = { [Name in keyof T]: T[Name] };

/** A request as a surface receives it, validated against its row of the table of routes. */
export type RequestOf<Id extends RouteId> = Flat<
  PathParameters<Routes[Id]['path']> &
    (Routes[Id] extends { query: infer Parameters extends Readonly<Record<string, QueryParameter>> }
      ? {
          /** Validates the query. Lazy, as an unknown or renamed slug is answered before an invalid query. @throws {Refusal} `invalid` */
          readonly query: () => Flat<Query<Parameters>>;
        }
      : unknown) &
    (Routes[Id] extends { body: infer Body extends TSchema } ? { readonly body: Static<Body> } : unknown) &
    (Routes[Id] extends { token: infer Needed } ? { readonly token: Token<Needed> } : unknown) &
    (Routes[Id] extends { idempotent: true } ? { readonly key: string } : unknown)
>;

/** The requests that every backend answers: those without a capability. */
export type RequiredRouteId = {
  [Id in RouteId]: Routes[Id] extends { capability: string } ? never : Id;
}[RouteId];

/** A range of instants (ISO 8601) in which availability changed. */
export interface Changed {
  readonly from: string;
  readonly to: string;
}

/**
 * Subscribes to changes; the returned function unsubscribes.
 *
 * @param ended to be called when there will be no more
 */
export type Subscribe = (listener: (changed: Changed) => void, ended: () => void) => () => void;

/** The requested slug was renamed to this one. */
export interface Moved {
  readonly movedTo: string;
}

/** The answer of a surface to a request. */
export type AnswerOf<Id extends RouteId> =
  | (Routes[Id]['answer'] extends { media: 'text/event-stream' }
      ? Subscribe
      : Routes[Id]['answer'] extends { schema: infer Body extends TSchema }
        ? Static<Body>
        : void)
  | (Routes[Id] extends { mayMove: true } ? Moved : never);

/** Any answer of a surface. */
export type Answer = { [Id in RouteId]: AnswerOf<Id> }[RouteId];

/**
 * Answers the requests of the contract, one member per request id; a request without a member is not offered. Members throw a
 * `Refusal` for what they cannot carry out.
 */
export type Surface = {
  readonly [Id in RouteId]?: (request: RequestOf<Id>) => AnswerOf<Id> | Promise<AnswerOf<Id>>;
};
