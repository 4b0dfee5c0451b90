import { digest } from '../crypto/digest.ts';

/** Stands for the address of a calendar, which is a secret: it tells addresses apart, and none of it can be read from it. */
export function addressMark(source: string): string {
  return `#${digest(source).slice(0, 10)}`;
}
