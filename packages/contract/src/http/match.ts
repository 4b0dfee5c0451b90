import { ROUTES, type Route, type RouteId } from '../routes/index.ts';

/** A request of the contract that an address and a method stand for. */
export interface Match {
  readonly id: RouteId;
  readonly route: Route;
  /** The slug or id in the path. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What is found at a path: a request, else the methods that the path takes; none if there is nothing. */
export type Found = Match | { readonly allow: readonly string[] };

/** Finds requests by method and path below `{base}`, among those that are offered. */
export function matcher(ids: readonly RouteId[]): (method: string, path: string) => Found {
  const routes = ids.map((id) => ({ id, route: ROUTES[id] as Route, pattern: patternOf(ROUTES[id].path) }));
  return (method, path) => {
    const here = routes.flatMap(({ id, route, pattern }) => {
      const parameters = parametersOf(pattern.exec(path));
      return parameters ? [{ id, route, parameters }] : [];
    });
    const wanted = method === 'HEAD' ? 'get' : method.toLowerCase();
    return (
      here.find(({ route }) => route.method === wanted) ?? {
        allow: here.map(({ route }) => route.method.toUpperCase()),
      }
    );
  };
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path === '/' ? '/?' : path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

function parametersOf(match: RegExpExecArray | null): Record<string, string> | null {
  if (!match) return null;
  try {
    return Object.fromEntries(
      Object.entries(match.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]),
    );
  } catch {
    return null;
  }
}
