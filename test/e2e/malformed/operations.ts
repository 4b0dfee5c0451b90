import type { Json } from '../../contract-proxy/reading.ts';
import type { Described } from './requests.ts';

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>> };
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: Described['parameters'];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> };
}

/** Of an OpenAPI description, all operations but those that a backend has for tests only. */
export function operationsOf({ paths }: Description): Described[] {
  return Object.entries(paths)
    .filter(([path]) => !path.startsWith('/testing/'))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId, parameters = [], requestBody }]) => ({
        id: operationId,
        method,
        path,
        parameters,
        body: requestBody?.content['application/json']?.schema ?? null,
      })),
    );
}
