import type { SecretKey } from '../crypto/secret-key.ts';

/**
 * Stands for the source of a calendar, which is a secret: it tells sources apart, and none of it can be read from it. Without the
 * backend's key nobody can try passwords against it.
 */
export function addressMark(source: string, key: SecretKey): string {
  return `#${key.derive('calendar', source).slice(0, 10)}`;
}
