import type { Host } from '@team-booking/core/availability';
import type { SlotQuery } from '@team-booking/core/slots';
import { buffersFor, coreHost, type Timetable } from '../availability/timetable.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { coreGroups } from '../team/seats.ts';

/** What is asked of a type's hosts. Instants are epoch milliseconds, the duration minutes. */
export interface AskedRange {
  readonly from: number;
  readonly to: number;
  readonly duration: number;
  readonly now: number;
}

/** The query for a type's slots in the form that core takes. Hosts who are closed have no hours. */
export function slotQuery(type: BookingTypeConfig, timetables: readonly Timetable[], range: AskedRange): SlotQuery {
  return {
    ...type.slot,
    ...buffersFor(type),
    ...range,
    minNotice: type.window.minNotice,
    groups: coreGroups(type),
    hosts: timetables.map(openHost),
  };
}

/** A host in the form that core takes; without hours if they are closed. */
export function openHost(timetable: Timetable): Host {
  const host = coreHost(timetable);
  return timetable.closed === null ? host : { ...host, hours: [], overrides: [] };
}
