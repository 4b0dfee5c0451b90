import { ROUTES, type Route, type RouteId } from '../routes/index.ts';

/** The route that a method and a path match. */
export interface Match {
  readonly id: RouteId;
  readonly route: Route;
  /** Path parameters, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** The matching route, else the methods that the path allows; none if no route has the path. */
export type Found = Match | { readonly allow: readonly string[] };

/** Matches method and path below `{base}` against the given routes. */
export function matcher(ids: readonly RouteId[]): (method: string, path: string) => Found {
  const routes = ids.map((id) => ({ id, route: ROUTES[id] as Route, pattern: patternOf(ROUTES[id].path) }));
  return (method, path) => {
    const wanted = method === 'HEAD' ? 'get' : method.toLowerCase();
    const allow: string[] = [];
    for (const { id, route, pattern } of routes) {
      const parameters = parametersOf(pattern.exec(path));
      if (!parameters) continue;
      if (route.method === wanted) return { id, route, parameters };
      allow.push(route.method.toUpperCase());
    }
    return { allow };
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
