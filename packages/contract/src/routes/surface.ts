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

/** What a request brings to a surface, checked against its row of the table of routes. */
export type RequestOf<Id extends RouteId> = Flat<
  PathParameters<Routes[Id]['path']> &
    (Routes[Id] extends { query: infer Parameters extends Readonly<Record<string, QueryParameter>> }
      ? {
          /** Reads the query. A function, as a moved or unknown slug comes before a wrong query. @throws {Refusal} `invalid` */
          readonly query: () => Flat<Query<Parameters>>;
        }
      : unknown) &
    (Routes[Id] extends { body: infer Body extends TSchema } ? { readonly body: Static<Body> } : unknown) &
    (Routes[Id] extends { token: infer Needed } ? { readonly token: Token<Needed> } : unknown) &
    (Routes[Id] extends { idempotent: true } ? { readonly key: string } : unknown)
>;

/** A range of instants (ISO 8601) in which availability is not as it was. */
export interface Changed {
  readonly from: string;
  readonly to: string;
}

/** Calls back with what changed, until the returned function is called. */
export type Subscribe = (listener: (changed: Changed) => void) => () => void;

/** The slug that was asked for is a former one: ask again by this one. */
export interface Moved {
  readonly movedTo: string;
}

/** What a surface answers to a request. */
export type AnswerOf<Id extends RouteId> =
  | (Routes[Id]['answer'] extends { media: 'text/event-stream' }
      ? Subscribe
      : Routes[Id]['answer'] extends { schema: infer Body extends TSchema }
        ? Static<Body>
        : void)
  | (Routes[Id] extends { mayMove: true } ? Moved : never);

/** Whatever a surface answers. */
export type Answer = { [Id in RouteId]: AnswerOf<Id> }[RouteId];

/**
 * What answers the contract's requests, by their id; a request without one is not offered. Each throws a `Refusal` for what cannot
 * be done.
 */
export type Surface = {
  readonly [Id in RouteId]?: (request: RequestOf<Id>) => AnswerOf<Id> | Promise<AnswerOf<Id>>;
};
