import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Json } from '../../contract-proxy/reading.ts';
import { asBody, ODD_BODIES } from './bodies.ts';
import { hostileText, TEXTS, wrongIn } from './hostile.ts';
import type { Valid } from './valid.ts';

/** A request as it is sent. */
export interface Sent {
  /** What it was made from, for the report. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

/** An operation of the description. */
export interface Described {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly {
    readonly in: 'path' | 'query' | 'header';
    readonly name: string;
    readonly schema: Json;
  }[];
  readonly body: Json | null;
}

/** What is right with the requests. */
export interface Right {
  readonly valid: Valid;
  /** What is at `{id}` or `{slug}`, by the path before it. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** More often the first ones. */
  readonly tokens: { readonly team: readonly string[]; readonly visitor: readonly string[] };
  /** By the path of what is changed. */
  readonly revisions: ReadonlyMap<string, string>;
  /** Ids of operations that nobody asks who may: they would end what the others need. */
  readonly dangerous: readonly string[];
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'QUERY', 'PROPFIND'];

const TYPES = [
  'text/plain',
  'application/json; charset=utf-16',
  'application/jsonp',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json, text/html',
  '/',
  ';',
  'é',
];

const CREDENTIALS = [
  '',
  'Bearer',
  'Bearer  ',
  'bearer x y',
  'Basic YTpi',
  'Bearer tbs_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'Bearer tbt_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'Bearer __proto__',
  'Bearer null',
  `Bearer ${'x'.repeat(6000)}`,
  'Bearer é',
];

const TAGS = ['*', '"', '""', 'W/', 'W/"a"', '"a", "b"', 'x'.repeat(5000), 'é', '"__proto__"', '"0"'];
const KEYS = ['', ' ', 'x'.repeat(300), 'é', 'a b', '__proto__', 'same'];
const HEADERS = [
  ['Accept', 'nothing/at-all;q=é'],
  ['Accept-Language', `${'x-'.repeat(500)},,;q=9`],
  ['Accept-Encoding', 'br;q=2, \u00ff'],
  ['Content-Encoding', 'gzip'],
  ['Cookie', `tb-session=${'x'.repeat(500)}; __Host-tb-session=%00; ;=;`],
  ['Forwarded', 'for=é;;;'],
  ['If-None-Match', '*, W/"'],
  ['Last-Event-ID', '-1'],
  ['Origin', 'null'],
  ['Range', 'bytes=-1-'],
  ['Sec-Fetch-Site', 'cross-site'],
  ['X-Forwarded-For', '::::, 1.2.3.4.5, é'],
  ['X-HTTP-Method-Override', 'DELETE'],
  ['X-Request-Id', 'x'.repeat(2000)],
] as const;

/** What is wrong with a request. */
const WRONGS = ['path', 'query', 'method', 'token', 'revision', 'key', 'type', 'body', 'text', 'header'] as const;
type Wrong = (typeof WRONGS)[number];

/** How often something is wrong. Default: 3. */
const WEIGHTS: Partial<Record<Wrong, number>> = { body: 12, method: 1, token: 1 };

/** Requests of one operation, each wrong in one to three ways and else as good as it gets. */
export function malformed(
  operation: Described,
  { valid, ids, tokens, revisions, dangerous }: Right,
): fc.Arbitrary<Sent> {
  const { id, parameters, body } = operation;
  const has = (where: 'path' | 'query') => parameters.some((one) => one.in === where);
  const fitting = WRONGS.filter((wrong) => wrong !== 'path' || has('path'))
    .filter((wrong) => body !== null || (wrong !== 'body' && wrong !== 'type'))
    .flatMap((wrong): Wrong[] => Array.from({ length: WEIGHTS[wrong] ?? 3 }, () => wrong));
  const wrongs = fc.uniqueArray(fc.constantFrom(...fitting), { minLength: 1, maxLength: 3 });
  const sent = body === null ? fc.constant(undefined) : valid.of(body);
  const at = ids.get(operation.path.replace(/\{[^]*$/, ''));
  const whose = operation.path.startsWith('/team') ? tokens.team : tokens.visitor;
  const someone = fc.constantFrom(...(dangerous.includes(id) ? [''] : whose));

  return wrongs.chain((chosen) => {
    const is = (wrong: Wrong) => chosen.includes(wrong);
    const values = parameters.map((parameter) => {
      const bad = (is('path') && parameter.in === 'path') || (is('query') && parameter.in === 'query');
      if (bad) return hostileText;
      return parameter.in === 'path' && at ? fc.constantFrom(...at) : valid.of(parameter.schema).map(String);
    });
    return fc
      .record({
        values: fc.tuple(...values),
        optional: fc.infiniteStream(fc.boolean()).map((stream) => Array.from(parameters, () => stream.next().value)),
        extra: fc.tuple(hostileText, hostileText),
        raw: fc.boolean(),
        method: is('method') ? fc.constantFrom(...METHODS) : fc.constant(operation.method.toUpperCase()),
        credentials: is('token')
          ? fc.constantFrom(...CREDENTIALS)
          : someone.map((token) => (token === '' ? '' : `Bearer ${token}`)),
        revision: is('revision') ? fc.constantFrom(...TAGS) : fc.constant(null),
        key: is('key') ? fc.constantFrom(...KEYS) : fc.constant(randomUUID()),
        type: is('type') ? fc.constantFrom(...TYPES) : fc.constant('application/json'),
        body: is('body') ? wrongIn(sent) : sent,
        text: is('text') ? fc.constantFrom(...ODD_BODIES) : fc.constant(null),
        header: is('header') ? fc.constantFrom(...HEADERS) : fc.constant(null),
      })
      .map((drawn): Sent => {
        const given = parameters.map((parameter, i) => ({
          ...parameter,
          value: drawn.values[i]!,
          on: drawn.optional[i]!,
        }));
        const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
          const value = given.find((one) => one.in === 'path' && one.name === name)?.value ?? 'x';
          return drawn.raw && /^[!-~]+$/.test(value) ? value : encodeURIComponent(value.toWellFormed());
        });
        const query = given.flatMap(({ in: where, name, value, on }) =>
          where === 'query' && on ? [[name, value]] : [],
        );
        if (is('query')) query.push([...drawn.extra]);
        const search = query
          .map((pair) => pair.map((text) => encodeURIComponent(text!.toWellFormed())).join(drawn.raw ? '=' : '=='))
          .join('&');
        const bytes = drawn.text === null ? asBody(drawn.body) : drawn.text(drawn.body);
        const headers = {
          Authorization: drawn.credentials,
          'If-Match': drawn.revision ?? revisions.get(path) ?? revisions.get(path.replace(/\/[^/]*$/, '')) ?? '',
          'Idempotency-Key': drawn.key,
          'Content-Type': bytes === null ? '' : drawn.type,
          ...(drawn.header && { [drawn.header[0]]: drawn.header[1] }),
        };
        return {
          operation: `${id}, wrong in ${chosen.join(', ')}`,
          method: drawn.method,
          path: `${path}${search && `?${search}`}`,
          headers: Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== '')),
          body: bytes,
        };
      });
  });
}

/** Addresses that no operation has. */
export const STRANGE_PATHS: readonly string[] = [
  '//',
  '/%',
  '/%00',
  '/%ff%fe',
  '/..%2f..%2fetc%2fpasswd',
  '/team//bookings',
  '/team/bookings/',
  '/team/__proto__',
  '/team/constructor/prototype',
  '/toString',
  `/team/${'a/'.repeat(2000)}`,
  `/team/bookings?${'a=b&'.repeat(3000)}`,
  ...TEXTS.map((text) => `/booking-types/${encodeURIComponent(text.toWellFormed())}`),
];
