import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const sources = fileURLToPath(new URL('../../packages/element/src', import.meta.url));

/** The names of all custom properties that the booker's styles use and pages have no business with. */
export function privateProperties(): string[] {
  const styles = globSync(`${sources}/**/*.ts`).map((file) => readFileSync(file, 'utf8'));
  const used = styles.flatMap((text) => Array.from(text.matchAll(/var\((--[\w-]+)/g), ([, name]) => name!));
  return [...new Set([...used, '--brand'])].filter((name) => !name.startsWith('--team-booking-')).sort();
}
