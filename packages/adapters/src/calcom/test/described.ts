import { OpenAPIBackend, type Document, type Request } from 'openapi-backend';
import { description } from './description.ts';

/** An incoming request. */
export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: unknown;
}

/** Cal.com's description: matches operations, validates requests and answers, generates answers. */
export interface Described {
  operationOf(asked: Asked): string | undefined;
  /** Violations of a request; empty if valid. */
  wrongRequest(asked: Asked): string[];
  /** Violations of an answer. Only successes are described. */
  wrongAnswer(asked: Asked, status: number, body: unknown): string[];
  /** An answer generated from the description's examples. */
  madeUp(asked: Asked): { status: number; body: unknown };
}

/** The adapter validates formats itself. */
const AJV = { strict: false, formats: { uri: true as const, 'date-time': true as const } };

/** Parses the description once, as it is slow. */
export async function described(): Promise<Described> {
  const backend = new OpenAPIBackend({ definition: description() as unknown as Document, quick: true, ajvOpts: AJV });
  await backend.init();
  const request = ({ method, url, headers, body }: Asked): Request => {
    const [path = '', query = ''] = url.split('?');
    return { method, path, query, headers: headers as Record<string, string>, body };
  };
  const operation = (asked: Asked) => backend.matchOperation(request(asked));
  const words = (what: string, errors: readonly object[] | null | undefined) =>
    (errors ?? []).map((error) => {
      const { instancePath = '', message = '', params = {} } = error as Record<string, unknown>;
      return `${what} ${String(instancePath)} ${String(message)} ${JSON.stringify(params)}`;
    });
  return {
    operationOf: (asked) => operation(asked)?.operationId,
    wrongRequest(asked) {
      const found = operation(asked);
      if (!found) return [`${asked.method} ${asked.url} is not described`];
      return words(`${asked.method} ${asked.url}`, backend.validateRequest(request(asked), found).errors);
    },
    wrongAnswer(asked, status, body) {
      const found = operation(asked);
      if (!found || status >= 400) return [];
      if (!found.responses || !(status in found.responses)) return [`${found.operationId} never answers ${status}`];
      return words(`answer to ${asked.method} ${asked.url}`, backend.validateResponse(body, found, status).errors);
    },
    madeUp(asked) {
      const { status, mock } = backend.mockResponseForOperation(operation(asked)!.operationId!);
      return { status, body: mock as unknown };
    },
  };
}
