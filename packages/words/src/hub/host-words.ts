import type { Plural } from '../translation.ts';

/** The list of hosts. */
export interface HostsWords {
  readonly person: string;
  readonly room: string;
  readonly away: (range: string) => string;
  readonly switchedOff: string;
  readonly add: string;
  readonly addTitle: string;
  readonly name: string;
  readonly email: string;
  readonly kind: string;
  readonly usual: string;
  readonly added: (name: string) => string;
  readonly none: string;
  readonly noneMore: string;
  readonly states: Readonly<Record<'none' | 'fresh' | 'closed' | 'unread', string>>;
}

/** One host, and what is theirs. */
export interface HostWords {
  readonly hours: string;
  readonly off: string;
  readonly calendars: string;
  readonly limits: string;
  readonly log: string;
  readonly isOut: string;
  readonly amOut: string;
  readonly switchOff: string;
  readonly switchOn: string;
  readonly switchedOff: (name: string) => string;
  readonly switchedOn: (name: string) => string;
  readonly isOff: string;
  readonly inTheWay: (name: string) => string;
  readonly bookingsAhead: Plural;
  readonly giveAway: string;
  readonly ownerOf: (type: string) => string;
  readonly neededBy: (type: string) => string;
  readonly name: string;
  readonly email: string;
  readonly most: string;
  readonly perDay: string;
  readonly perWeek: string;
  readonly perMonth: string;
  readonly noLimit: string;
  readonly limitsMore: string;
  readonly meeting: string;
  readonly joinUrl: string;
  readonly joinUrlMore: string;
  readonly who: string;
  readonly adminsOnly: string;
  readonly holidays: string;
  readonly pools: string;
  readonly zone: string;
  readonly noLog: string;
  readonly noLogMore: string;
  /** What a request has done, in the log of changes. */
  readonly did: Readonly<
    Record<
      | 'addHost'
      | 'changeHost'
      | 'takeTimeOff'
      | 'endTimeOff'
      | 'switchOffHost'
      | 'switchOnHost'
      | 'proposeHours'
      | 'acceptProposal'
      | 'refuseProposal'
      | 'withdrawProposal'
      | 'addCalendar'
      | 'connectCalendars'
      | 'disconnectCalendars'
      | 'sickDay'
      | 'renewHostFeed'
      | 'endHostFeed'
      | 'changed',
      string
    >
  >;
}

/** Weekly hours, other hours on a day, and time off. */
export interface HoursWords {
  readonly everyWeek: string;
  readonly now: (place: string, time: string) => string;
  readonly zone: string;
  readonly notAvailable: string;
  readonly works: (day: string) => string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly add: (day: string) => string;
  readonly remove: (window: string) => string;
  readonly copy: string;
  readonly copyOf: (day: string) => string;
  readonly toWorkdays: string;
  readonly toAll: string;
  readonly seen: (place: string) => string;
  readonly nextDay: string;
  readonly effect: (lost: string, gained: string) => string;
  readonly noEffect: string;
  readonly bookedStay: string;
  readonly timeOff: string;
  readonly timeOffMore: string;
  readonly first: string;
  readonly last: string;
  readonly note: string;
  readonly take: string;
  readonly taken: (name: string) => string;
  readonly inside: Plural;
  readonly end: string;
  readonly endOf: (range: string) => string;
  readonly ended: string;
  readonly none: string;
  readonly noneMore: string;
  readonly otherDays: string;
  readonly otherDaysMore: string;
  readonly day: string;
  readonly changeDay: string;
  readonly backToUsual: string;
  readonly holidays: string;
  readonly holidaysNone: string;
  readonly worksHolidays: string;
  readonly wrongRange: string;
}

/** Calendars of a host. */
export interface CalendarsWords {
  readonly title: string;
  readonly none: string;
  readonly noneMore: string;
  readonly connect: string;
  readonly read: (when: string) => string;
  readonly neverRead: string;
  readonly unreadSince: (when: string) => string;
  readonly readsAgain: string;
  readonly stillUnread: string;
  readonly means: Readonly<Record<'closed' | 'last-known' | 'ask', string>>;
  /** Why it cannot be read. */
  readonly problems: Readonly<Record<'signIn' | 'consent' | 'address' | 'silent' | 'entry' | 'size' | 'setUp', string>>;
  readonly when: string;
  readonly whens: Readonly<Record<'closed' | 'last-known' | 'ask', string>>;
  readonly writes: string;
  readonly writesMore: string;
  readonly readOnly: string;
  readonly kinds: Readonly<Record<'icalendar' | 'caldav' | 'google' | 'microsoft', string>>;
  readonly remove: (name: string) => string;
  readonly removed: string;
  readonly place: string;
  readonly choosePlace: string;
  readonly otherServer: string;
  readonly feedPlace: string;
  readonly address: string;
  readonly addressMore: string;
  readonly username: string;
  readonly usernameMore: string;
  readonly password: string;
  readonly passwordMore: string;
  readonly appPassword: string;
  readonly feedAddress: string;
  readonly look: string;
  readonly choose: string;
  readonly found: Plural;
  readonly add: string;
  readonly added: string;
  readonly consent: (provider: string) => string;
  readonly consentMore: string;
  readonly accounts: string;
  readonly since: (by: string, when: string) => string;
  readonly chooseFrom: (account: string) => string;
  readonly renew: string;
  readonly disconnect: string;
  readonly disconnectTitle: (account: string) => string;
  readonly disconnectMore: string;
  readonly disconnected: string;
  readonly feed: string;
  readonly feedMore: string;
  readonly feedMade: (when: string) => string;
  readonly feedRead: (when: string) => string;
  readonly feedUnread: string;
  readonly make: string;
  readonly renewFeed: string;
  readonly renewTitle: (name: string) => string;
  readonly renewMore: string;
  readonly once: string;
  readonly feedUrl: string;
  readonly copyFeed: string;
  readonly endFeed: string;
  readonly endTitle: (name: string) => string;
  readonly feedEnded: string;
  readonly nowConnected: (account: string) => string;
}
