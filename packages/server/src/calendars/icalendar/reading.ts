import type { Stretch } from '../intervals.ts';
import type { Meter } from '../limits.ts';
import { blocksTime } from './blocks-time.ts';
import type { Component } from './content-lines.ts';
import type { Entry } from './series.ts';
import type { TimeZones } from './time-zones.ts';

/** What all events of one reading share. */
export interface Reading {
  /** Epoch milliseconds. */
  readonly window: Stretch;
  readonly hostEmail: string | undefined;
  readonly meter: Meter;
  zonesOf(calendar: Component): TimeZones;
}

export function isBusy({ component, cancelled }: Entry, { hostEmail }: Reading): boolean {
  return !cancelled && blocksTime(component, hostEmail);
}
