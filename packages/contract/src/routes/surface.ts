import type { Static, TSchema } from 'typebox';
import type { Changed } from '../changed.ts';
import type { QueryParameter } from './route.ts';
import type { RouteId, ROUTES } from './routes.ts';

type Public = typeof ROUTES;

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

type Revision<Needed> = Needed extends 'required' ? string : string | null;

/** A request as a surface receives it, validated against its row of a table of routes. */
export type RequestFor<Row extends { readonly path: string }> = Flat<
  PathParameters<Row['path']> &
    (Row extends { query: infer Parameters extends Readonly<Record<string, QueryParameter>> }
      ? {
          /** Validates the query. Lazy, as an unknown or renamed slug is answered before an invalid query. @throws {Refusal} `invalid` */
          readonly query: () => Flat<Query<Parameters>>;
        }
      : unknown) &
    (Row extends { body: infer Body extends TSchema } ? { readonly body: Static<Body> } : unknown) &
    (Row extends { token: infer Needed } ? { readonly token: Token<Needed> } : unknown) &
    (Row extends { revision: infer Needed } ? { readonly revision: Revision<Needed> } : unknown) &
    (Row extends { idempotent: true } ? { readonly key: string } : unknown) &
    (Row extends { perClient: true }
      ? {
          /** Which client asks, in a form that tells nobody who they are; `null` = unknown. */
          readonly client: string | null;
        }
      : unknown)
>;

/** A request of the public contract. */
export type RequestOf<Id extends RouteId> = RequestFor<Public[Id]>;

/** The requests that every backend answers: those without a capability. */
export type RequiredRouteId = {
  [Id in RouteId]: Public[Id] extends { capability: string } ? never : Id;
}[RouteId];

/**
 * Subscribes to changes; the returned function unsubscribes.
 *
 * @param ended to be called when there will be no more
 */
export type Subscribe<Data = Changed> = (listener: (changed: Data) => void, ended: () => void) => () => void;

/** The requested slug was renamed to this one. */
export interface Moved {
  readonly movedTo: string;
}

/** The answer of a surface to a request of a row. */
export type AnswerFor<Row extends { readonly answer: object }> =
  | (Row['answer'] extends { event: { data: infer Data extends TSchema } }
      ? Subscribe<Static<Data>>
      : Row['answer'] extends { schema: infer Body extends TSchema }
        ? Static<Body>
        : void)
  | (Row extends { mayMove: true } ? Moved : never);

/** The answer of a surface to a request of the public contract. */
export type AnswerOf<Id extends RouteId> = AnswerFor<Public[Id]>;

/** Any answer of a surface. */
export type Answer = { [Id in RouteId]: AnswerOf<Id> }[RouteId];

/**
 * Answers the requests of the contract, one member per request id; a request without a member is not offered. Members throw a
 * `Refusal` for what they cannot carry out.
 */
export type Surface = {
  readonly [Id in RouteId]?: (request: RequestOf<Id>) => AnswerOf<Id> | Promise<AnswerOf<Id>>;
};
