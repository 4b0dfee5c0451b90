import type { Plural } from '../translation.ts';

/** The list of bookings. */
export interface BookingsWords {
  readonly upcoming: string;
  readonly waiting: string;
  readonly past: string;
  readonly search: string;
  readonly anyHost: string;
  readonly anyType: string;
  readonly anyState: string;
  readonly clear: string;
  readonly count: Plural;
  readonly countMore: Plural;
  readonly fresh: Plural;
  readonly tomorrow: string;
  readonly none: string;
  readonly noneMore: string;
  readonly filtered: string;
  readonly filteredMore: string;
  readonly keyMove: string;
  readonly keySearch: string;
  readonly keyMoveTime: string;
  readonly keySelect: string;
  readonly anyTime: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly select: (visitor: string) => string;
  readonly selected: Plural;
  readonly unselect: string;
  readonly reassignMany: Plural;
  readonly cancelMany: Plural;
  readonly cancelTitle: Plural;
  readonly reason: string;
  readonly visitorsRead: string;
  readonly keep: string;
  readonly working: (done: string, all: string) => string;
  readonly reassigned: Plural;
  readonly cancelled: Plural;
  readonly notDone: Plural;
  readonly takenBack: string;
  readonly fileName: string;
  readonly number: string;
  readonly start: string;
  readonly end: string;
  readonly hosts: string;
  readonly visitor: string;
  readonly state: string;
}
