import { OpenAPIBackend, type Document, type Request } from 'openapi-backend';
import { description } from './description.ts';

/** A request as it came in. */
export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: unknown;
}

/** What Cal.com describes: which operation a request is, what is wrong with it or with its answer, and a made-up answer. */
export interface Described {
  operationOf(asked: Asked): string | undefined;
  /** What the description has against a request, in words; empty if nothing. */
  wrongRequest(asked: Asked): string[];
  /** The same for an answer. Only successes are described. */
  wrongAnswer(asked: Asked, status: number, body: unknown): string[];
  /** An answer made from the description's own examples. */
  madeUp(asked: Asked): { status: number; body: unknown };
}

/** Formats are the adapter's to check, not the description's. */
const AJV = { strict: false, formats: { uri: true as const, 'date-time': true as const } };

/** Reads the description once; it is slow. */
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
