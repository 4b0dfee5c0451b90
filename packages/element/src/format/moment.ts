import type { Formats } from './formats.ts';

/** "Tue 8 Dec, 10:30" */
export function moment(formats: Formats, at: number, timeZone: string): string {
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return formats.dates({ ...day, ...formats.clock(timeZone) }).format(at);
}
