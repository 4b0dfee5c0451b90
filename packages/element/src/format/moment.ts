import { whole } from './whole.ts';
import type { Formats } from './formats.ts';

/** "Tue 8 Dec, 10:30", of which a line ends with no part but the day. */
export function moment(formats: Formats, at: number, timeZone: string): string {
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return whole(formats.dates({ ...day, ...formats.clock(timeZone) }).format(at));
}
