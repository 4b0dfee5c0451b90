import type { Route, Routes } from '../routes/index.ts';

/** The route that a method and a path match. */
export interface Match {
  readonly id: string;
  readonly route: Route;
  /** Path parameters, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** The matching route, else the methods that the path allows; none if no route has the path. */
export type Found = Match | { readonly allow: readonly string[] };

/** Matches method and path below `{base}` against the given rows of a table of routes. */
export function matcher(table: Routes, ids: readonly string[]): (method: string, path: string) => Found {
  const rowOf = (id: string) => ({ id, route: table[id]!, pattern: patternOf(table[id]!.path) });
  const routes = ids.map(rowOf);
  const others = Object.keys(table)
    .filter((id) => !ids.includes(id))
    .map(rowOf);
  return (method, path) => {
    const wanted = method === 'HEAD' ? 'get' : method.toLowerCase();
    const allow: string[] = [];
    for (const { id, route, pattern } of routes) {
      const parameters = parametersOf(pattern.exec(path));
      if (!parameters) continue;
      if (route.method === wanted) return { id, route, parameters };
      allow.push(route.method.toUpperCase());
    }
    // What is not offered is not there, whatever else its address could mean: `lost-link` is no id of a booking.
    const isOther = others.some(({ route, pattern }) => route.method === wanted && pattern.test(path));
    return { allow: isOther ? [] : allow };
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
