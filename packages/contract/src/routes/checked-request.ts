import type { TSchema } from 'typebox';
import { check } from '../check.ts';
import { keyFault } from '../idempotency-key.ts';
import { invalid, Refusal, unauthorized } from '../refusal.ts';
import { isInstant } from './is-instant.ts';
import type { Route } from './route.ts';
import { PATH_PARAMETERS, ROUTES, type RouteId } from './routes.ts';
import type { RequestOf } from './surface.ts';

/** An unvalidated request, independent of the transport. */
export interface SentRequest {
  /** Path parameters: slug or id. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Query parameters by name: strings as in a URL, or typed values. */
  readonly query?: Readonly<Record<string, unknown>>;
  readonly token?: string | null;
  readonly key?: string;
  /** Of `If-Match`. */
  readonly revision?: string | null;
  /** Which client asks, as whoever serves them tells them apart. */
  readonly client?: string | null;
  /** Parsed JSON. */
  readonly body?: unknown;
}

/**
 * Validates a request against its row of the table of routes.
 *
 * @throws {Refusal} `not-found`, `unauthorized`, `idempotency-key-missing`, `malformed`, `invalid`
 */
export function checkedRequest<Id extends RouteId>(id: Id, { body, ...head }: SentRequest): RequestOf<Id> {
  return checkedAgainst(ROUTES[id], { body, ...head }) as RequestOf<Id>;
}

/** The same for a row of any table of routes. @throws {Refusal} as {@link checkedRequest}, and `revision-missing` */
export function checkedAgainst(route: Route, { body, ...head }: SentRequest): object {
  return withBody(route, checkedHead(route, head), body);
}

/** Validates everything but the body, which is read only if the rest is valid. */
export function checkedHead(route: Route, sent: Omit<SentRequest, 'body'>): object {
  const { parameters = {}, query = {}, key = '' } = sent;
  const token = sent.token || null;
  const revision = sent.revision || null;
  for (const [name, value] of Object.entries(parameters)) {
    if (check(PATH_PARAMETERS[name]!, value).ok) continue;
    throw new Refusal('not-found', `There is no such ${name}. Look at the link again.`);
  }
  if (route.token === 'required' && token === null) throw unauthorized();
  const fault = route.idempotent ? keyFault(key) : null;
  if (fault) throw new Refusal(fault.code, fault.detail);
  if (route.revision === 'required' && revision === null) throw revisionMissing();
  return {
    ...parameters,
    ...(route.query && { query: () => checkedQuery(route, query) }),
    ...(route.token && { token }),
    ...(route.revision && { revision }),
    ...(route.idempotent && { key }),
    ...(route.perClient && { client: sent.client ?? null }),
  };
}

/** Adds the validated body to the result of {@link checkedHead}, if the request has one. */
export function withBody({ body: schema }: Route, head: object, body: unknown): object {
  return { ...head, ...(schema && { body: checkedBody(schema, body) }) };
}

function revisionMissing(): Refusal {
  return new Refusal('revision-missing', 'Send the revision that the change was made from as If-Match.');
}

/** Nesting limit: deeper than any body of the contract, and no risk of stack overflow to recursive readers. */
const DEEPEST = 64;

function checkedBody(schema: TSchema, body: unknown): unknown {
  if (isDeeper(body, DEEPEST)) {
    throw new Refusal('malformed', 'The body is nested too deeply. Send a JSON object as the contract describes it.');
  }
  const checked = check(schema, body);
  if (!checked.ok) throw invalid(checked.errors);
  return checked.value;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isDeeper(member, levels - 1));
}

function checkedQuery({ query: parameters = {} }: Route, given: Readonly<Record<string, unknown>>): object {
  const known = Object.entries(parameters).filter(([name]) => given[name] !== undefined);
  const values = Object.fromEntries(known.map(([name, { schema }]) => [name, valueOf(given[name], schema)]));
  const errors = Object.entries(parameters).flatMap(([name, { schema, required = false }]) => {
    const value = values[name];
    if (value === undefined) return required ? [{ pointer: `?${name}`, detail: 'is required' }] : [];
    const checked = check(schema, value);
    if (!checked.ok) return [{ pointer: `?${name}`, detail: checked.errors[0]!.detail }];
    const isDate = !('title' in schema) || schema.title !== 'Instant' || isInstant(value as string);
    return isDate ? [] : [{ pointer: `?${name}`, detail: 'is a date or time that does not exist' }];
  });
  if (errors.length > 0) throw invalid(errors);
  return values;
}

/** Coerces a string to the number or boolean of its schema; leaves everything else as it is. */
function valueOf(given: unknown, schema: TSchema): unknown {
  const type = 'type' in schema ? schema.type : null;
  if (typeof given !== 'string') return given;
  if (type === 'integer' && /^-?\d{1,15}$/.test(given)) return Number(given);
  if (type === 'boolean' && /^(true|false)$/.test(given)) return given === 'true';
  return given;
}
