import type { Description, Found } from './description.ts';
import { checkBody, headerOf, type Finding, type RequestMessage } from './message.ts';
import type { Operation, Parameter } from './operation.ts';

/** Validates a request against the description. */
export function checkRequest(description: Description, found: Found, sent: RequestMessage): Finding[] {
  const request = withToken(sent);
  const { operation } = found;
  if (!operation) {
    const excerpt = `${request.method} ${request.path}`;
    return [{ place: found.unknown, message: 'is not in the description', excerpt }];
  }
  return [
    ...operation.parameters.flatMap((parameter) =>
      checkParameter(parameter, valuesOf(request, found.values, parameter)),
    ),
    ...undeclaredQuery(operation, request),
    ...undeclaredHeaders(description, operation, request),
    ...checkToken(operation, headerOf(request, 'authorization')),
    ...checkBody(request, operation.body?.content ?? {}, operation.body?.required ?? false),
  ];
}

/** Pages of the server itself send the session in its cookie, which stands for the token; that is its own way, and no part of the contract. */
function withToken(request: RequestMessage): RequestMessage {
  const { cookie, ...headers } = request.headers;
  const [, token] = /(?:^|; )(?:__Host-)?tb-session=([^;]+)/.exec(cookie?.[0] ?? '') ?? [];
  if (token === undefined || headers['authorization']) return request;
  return { ...request, headers: { ...headers, authorization: [`Bearer ${token}`] } };
}

/**
 * Validates a CORS preflight: the request that it announces has to be in the description. The browser itself judges the answer.
 */
export function checkPreflight(description: Description, request: RequestMessage): Finding[] {
  const method = headerOf(request, 'access-control-request-method') ?? '';
  const { operation } = description.find(method, pathOf(request));
  if (!operation)
    return [{ place: 'method', message: 'is not in the description', excerpt: `${method} ${request.path}` }];
  const named = (headerOf(request, 'access-control-request-headers') ?? '').split(',').map((name) => name.trim());
  return named
    .filter((name) => description.knownHeaders.has(name) && !declares(operation, name))
    .map((name) => undeclared(name, operation));
}

/** The path below `{base}` without its query. */
export function pathOf({ path }: RequestMessage): string {
  return path.split('?', 1)[0]!;
}

function queryOf({ path }: RequestMessage): URLSearchParams {
  return new URLSearchParams(path.split('?').slice(1).join('?'));
}

function valuesOf(request: RequestMessage, path: Readonly<Record<string, string>>, { in: place, name }: Parameter) {
  if (place === 'path') return name in path ? [path[name]!] : [];
  return place === 'query' ? queryOf(request).getAll(name) : (request.headers[name.toLowerCase()] ?? []);
}

function checkParameter({ in: where, name, required, type, check }: Parameter, values: readonly string[]): Finding[] {
  const place = `${where} ${name}`;
  const [value] = values;
  if (value === undefined) return required ? [{ place, message: 'is required', excerpt: '' }] : [];
  if (values.length > 1) return [{ place, message: `is given ${values.length} times`, excerpt: values.join(', ') }];
  return check(meant(value, type)).map(({ message }) => ({ place, message, excerpt: value }));
}

/** Parses a parameter's text as its type; text that does not parse stays text. */
function meant(text: string, type: Parameter['type']): unknown {
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  const isNumber = type === 'integer' ? /^-?\d+$/.test(text) : type === 'number' && /^-?\d+(\.\d+)?$/.test(text);
  return isNumber ? Number(text) : text;
}

function undeclaredQuery(operation: Operation, request: RequestMessage): Finding[] {
  const known = new Set(operation.parameters.filter((one) => one.in === 'query').map(({ name }) => name));
  return [...queryOf(request)]
    .filter(([name]) => !known.has(name))
    .map(([name, value]) => ({ place: `query ${name}`, message: 'is not in the description', excerpt: value }));
}

/** Reports tokens and keys that the operation does not declare. Other headers belong to the transport. */
function undeclaredHeaders({ knownHeaders }: Description, operation: Operation, request: RequestMessage): Finding[] {
  return [...knownHeaders]
    .filter((name) => request.headers[name] !== undefined && !declares(operation, name))
    .map((name) => undeclared(name, operation));
}

function declares({ parameters, token }: Operation, header: string): boolean {
  if (header === 'authorization') return token !== 'none';
  return parameters.some((one) => one.in === 'header' && one.name.toLowerCase() === header);
}

function undeclared(header: string, { id }: Operation): Finding {
  return { place: `header ${header}`, message: `is not declared for ${id}`, excerpt: '' };
}

function checkToken({ token }: Operation, given: string | undefined): Finding[] {
  const place = 'header authorization';
  if (given === undefined) return token === 'required' ? [{ place, message: 'is required', excerpt: '' }] : [];
  if (token === 'none' || /^Bearer [A-Za-z0-9\-._~+/]+=*$/i.test(given)) return [];
  return [{ place, message: 'is no bearer token', excerpt: given.slice(0, 12) }];
}
