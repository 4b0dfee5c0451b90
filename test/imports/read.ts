import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the packages. */
export const packages = fileURLToPath(new URL('../../packages', import.meta.url));

/** An import or re-export of a file. */
export interface Import {
  /** The specifier as written, e.g. `./slot.ts` or `@team-booking/core`. */
  readonly name: string;
  readonly typeOnly: boolean;
}

/** The TypeScript files below a folder, without tests; folders called `test` only on request. */
export function* sources(folder: string, withTest = false): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (withTest || entry.name !== 'test') yield* sources(path, withTest);
    } else if (entry.name.endsWith('.ts') && !/\.(test|d)\.ts$/.test(entry.name)) yield path;
  }
}

/** What a file imports: values, types, and dynamically. */
export function importsOf(file: string): Import[] {
  const found = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s+(type\s+)?[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm,
  );
  return [...found].map(([, type, from, bare, lazy]) => ({
    name: (from ?? bare ?? lazy)!,
    typeOnly: type !== undefined,
  }));
}
