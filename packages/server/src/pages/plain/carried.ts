import { type Html, markup } from '../layout.ts';

/** Inputs that say where the visitor is, not what they have answered or typed. */
const PLACES: ReadonlySet<string> = new Set(['duration', 'tz', 'from', 'go', 'day', 'start', 'step', 'key', 'along']);

/**
 * What a visitor has answered before the times and typed since. It goes from page to page in forms, as an address is kept in histories and
 * logs.
 */
export function carriedFrom(form: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...form].filter(([name]) => !PLACES.has(name)));
}

/** What is carried, as inputs nobody sees. */
export function carriedInputs(carried: URLSearchParams): Html[] {
  const inputs = [...carried, ['along', 'yes'] as const];
  return inputs.map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}" />`);
}

/** Whether a form carries something. */
export function isCarried(form: URLSearchParams): boolean {
  return form.has('along');
}
