import type { Interval } from '@team-booking/core/intervals';
import type { Meter } from '../limits.ts';
import { blocksTime } from './blocks-time.ts';
import type { Component } from './content-lines.ts';
import type { Entry } from './series.ts';
import type { TimeZones } from './time-zones.ts';

/** What all events of one reading share. */
export interface ReadingContext {
  /** Epoch milliseconds. */
  readonly window: Interval;
  readonly hostEmail: string | undefined;
  readonly meter: Meter;
  zonesOf(calendar: Component): TimeZones;
}

export function isBusy({ component, cancelled }: Entry, { hostEmail }: ReadingContext): boolean {
  return !cancelled && blocksTime(component, hostEmail);
}
