import { parseInstant } from '../src/iso/parse-instant.ts';

/** The instant that an ISO 8601 text means. */
export function at(text: string): number {
  const instant = parseInstant(text);
  if (Number.isNaN(instant)) throw new RangeError(`${text} is no instant`);
  return instant;
}
