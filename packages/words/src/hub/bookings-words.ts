import type { Plural } from '../translation.ts';

/** The list of bookings. */
export interface BookingsWords {
  readonly upcoming: string;
  readonly waiting: string;
  readonly past: string;
  readonly shownAs: string;
  readonly asList: string;
  readonly asDay: string;
  readonly dayBefore: string;
  readonly dayAfter: string;
  readonly whichDay: string;
  readonly noneThatDay: string;
  readonly noneThatDayMore: string;
  readonly search: string;
  readonly anyHost: string;
  readonly anyType: string;
  readonly anyState: string;
  /** Opens the filters where there is no room for them. */
  readonly filters: string;
  readonly clear: string;
  readonly count: Plural;
  readonly countMore: Plural;
  readonly fresh: Plural;
  readonly tomorrow: string;
  readonly none: string;
  readonly noneMore: string;
  /** Nobody has booked yet, and somebody can. */
  readonly live: string;
  readonly liveMore: string;
  readonly asVisitor: string;
  readonly asVisitorMore: string;
  readonly onSite: string;
  readonly onSiteMore: string;
  readonly toSomebody: string;
  readonly toSomebodyMore: string;
  readonly noneAhead: string;
  readonly noneWaiting: string;
  readonly waitingMore: string;
  readonly nonePast: string;
  readonly pastMore: string;
  readonly filtered: string;
  readonly filteredMore: string;
  readonly keyMove: string;
  readonly keySearch: string;
  readonly keyMoveTime: string;
  readonly keySelect: string;
  readonly anyTime: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** The status of a booking that its host has changed in their calendar. */
  readonly needsDecision: string;
  /** Opens what can become of such a booking. */
  readonly decide: string;
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
