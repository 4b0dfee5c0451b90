import { PROBLEMS, type ProblemCode } from '../problem-codes.ts';
import { Problem } from '../problem-schema.ts';
import { IdempotencyKey } from '../primitives.ts';
import { CONTRACT } from '../version.ts';
import { TEAM_ROUTES, Revision, WEBHOOK_EVENTS, WebhookMessage } from '../team/index.ts';
import { CAPABILITY_MEANINGS } from './capabilities.ts';
import { Components } from './components.ts';
import { webhookExamples } from './webhook-examples.ts';
import type { Route, Routes } from '../routes/route.ts';
import { PATH_PARAMETERS, ROUTES } from '../routes/routes.ts';
import { TAGS } from '../routes/tags.ts';

const ALL: Routes = { ...ROUTES, ...TEAM_ROUTES };
const components = new Components(Object.values(ALL));
const describe = (schema: unknown) => components.describe(schema);

const ABOUT = `A backend that answers these requests can be used with every Team Booking element and with the SDK.

Instants are ISO 8601 in UTC with \`Z\`; lengths are whole minutes; zones are IANA names; money is in minor units with an ISO 4217
code. Unknown members are ignored by readers. Errors are RFC 9457 problems with a stable \`code\`:

| code | status | meaning |
|---|---|---|
${Object.entries(PROBLEMS)
  .map(([code, { status, title }]) => `| \`${code}\` | ${status} | ${title} |`)
  .join('\n')}

Any request may be answered \`malformed\`, \`method-not-allowed\`, \`too-many-requests\`, \`internal\` or \`unavailable\`, also where it
is not listed; a method that an address does not take is \`method-not-allowed\` or \`not-found\`. What a web server refuses before the
backend reads it (400, 413, 414, 431: an address, a header or a body that is too long or no HTTP) may come without problem details:
clients go by the status then.

Capabilities a backend may declare; nothing of them is needed:

| capability | adds |
|---|---|
${Object.entries(CAPABILITY_MEANINGS)
  .map(([name, meaning]) => `| \`${name}\` | ${meaning} |`)
  .join('\n')}

Free to a backend: how long a key is kept beyond 24 hours; whether \`If-None-Match\` with several tags is answered 304 or 200; 401 or
404 for a booking that does not exist; \`slot-taken\` or \`invalid\` for a start within the notice or beyond the horizon; who hosts a
booking that is moved without \`sameHost\`; whether \`hosts-fixed\` is ever answered; how \`maxLength\` counts characters beyond the
basic plane; whether \`metadata\`, and answers to questions that are not asked, are kept.`;

/** Header of problems for which a retry can help. */
const RETRY_AFTER = {
  required: false,
  schema: { type: 'string', pattern: '^\\d{1,9}$' },
  description: 'Whole seconds to wait before the same request is sent again',
};

/** Generates the OpenAPI 3.1 document of the contract from schemas and routes. */
export function openApiDocument(): unknown {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [id, route] of Object.entries(ALL)) (paths[route.path] ??= {})[route.method] = operation(id, route);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Booking contract',
      version: CONTRACT,
      description: ABOUT,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'https://book.example/api', description: '{root}/api of any backend' }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    security: [],
    paths,
    webhooks: Object.fromEntries(webhookExamples().map((example) => [example.type, webhook(example)])),
    components: {
      securitySchemes: {
        manage: {
          type: 'http',
          scheme: 'bearer',
          description: 'The manage token of a booking (or of a hold, for holds)',
        },
        team: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API token of the team, or the token of a session',
        },
      },
      schemas: components.described(),
    },
  };
}

function operation(id: string, route: Route): unknown {
  return {
    operationId: id,
    tags: [route.tag],
    summary: route.summary,
    ...described(route),
    ...security(route),
    ...withParameters(route),
    ...(route.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: describe(route.body) } } } }
      : {}),
    responses: { [route.answer.status]: answer(route), ...moved(route), ...problems(route) },
  };
}

/** What the team's programs are told, where they subscribed to it. */
function webhook(example: WebhookMessage): unknown {
  const { type } = example;
  return {
    post: {
      operationId: type,
      tags: ['Webhooks'],
      summary: type === 'webhook.test' ? 'A test' : WEBHOOK_EVENTS[type],
      description:
        'Signed by Standard Webhooks. Any 2xx is a receipt, 410 switches the webhook off; after anything else the same is sent again, for up to three days',
      requestBody: {
        required: true,
        content: { 'application/json': { schema: describe(WebhookMessage), example } },
      },
      responses: { '2XX': { description: 'Received' }, 410: { description: 'Gone for good' } },
    },
  };
}

const WHO = {
  admin: 'Admins only.',
  host: 'Admins, and hosts for what is theirs.',
  anyone: 'Without signing in.',
} as const;

function described({ capability, access, scope }: Route): { description?: string } {
  if (access === undefined) return capability ? { description: `Capability \`${capability}\`.` } : {};
  const tokens = scope ? ` Scope of API tokens: \`${scope}\`.` : access === 'anyone' ? '' : ' Not for API tokens.';
  const besides = capability ? ` and \`${capability}\`` : '';
  return { description: `Capability \`team\`${besides}. ${WHO[access]}${tokens}` };
}

function security({ token, access }: Route): { security?: unknown[] } {
  if (access !== undefined && access !== 'anyone') return { security: [{ team: [] }] };
  if (token === undefined) return {};
  return { security: token === 'optional' ? [{}, { manage: [] }] : [{ manage: [] }] };
}

function withParameters(route: Route): { parameters?: unknown[] } {
  const parameters: unknown[] = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: describe(PATH_PARAMETERS[name!]),
  }));
  for (const [name, { schema, required, description }] of Object.entries(route.query ?? {})) {
    parameters.push({ name, in: 'query', required: required ?? false, description, schema: describe(schema) });
  }
  if (route.idempotent) {
    parameters.push({
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description:
        'A new one for every new request, the same one to repeat it: the same key never takes effect twice. Kept 24 hours or longer, scoped to team, method and path: the paths of two bookings are two scopes. An invalid one is refused with `malformed`',
      schema: describe(IdempotencyKey),
    });
  }
  if (route.revision) {
    parameters.push({
      name: 'If-Match',
      in: 'header',
      required: route.revision === 'required',
      description:
        'The revision that the change was made from, quoted. A stale one is answered `changed-meanwhile`, with what it is now',
      schema: describe(Revision),
    });
  }
  if (route.answer.etag) {
    parameters.push({ name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' } });
  }
  return parameters.length > 0 ? { parameters } : {};
}

function answer({ answer: { description, schema, media, etag, revised } }: Route): unknown {
  return {
    description,
    ...(etag || revised
      ? {
          headers: {
            ETag: { required: true, schema: { type: 'string' }, description: 'Changes whenever the answer does' },
          },
        }
      : {}),
    ...(schema ? { content: { [media ?? 'application/json']: { schema: describe(schema) } } } : {}),
  };
}

function moved({ mayMove }: Route): Record<string, unknown> {
  if (!mayMove) return {};
  const headers = { Location: { required: true, schema: { type: 'string' }, description: 'The same of its new slug' } };
  return { 308: { description: 'The slug was renamed', headers } };
}

function problems(route: Route): Record<string, unknown> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of route.problems) {
    const { status } = PROBLEMS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const responses: Record<string, unknown> = route.answer.etag
    ? { 304: { description: 'Not changed since the ETag given' } }
    : {};
  for (const [status, codes] of byStatus) {
    responses[status] = {
      description: codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title}`).join('. '),
      ...(codes.some((code) => PROBLEMS[code].retry) ? { headers: { 'Retry-After': RETRY_AFTER } } : {}),
      content: { 'application/problem+json': { schema: describe(Problem) } },
    };
  }
  return responses;
}
