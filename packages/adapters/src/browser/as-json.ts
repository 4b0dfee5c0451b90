/** A copy as it would be after a way over HTTP: nothing is shared, and what is undefined is left out. Nothing becomes `{}`. */
export function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value) ?? '{}') as T;
}
