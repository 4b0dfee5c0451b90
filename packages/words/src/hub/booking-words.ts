/** One booking. */
export interface BookingWords {
  readonly hostedBy: (hosts: string) => string;
  readonly zoneOf: (time: string) => string;
  readonly write: string;
  readonly guests: (names: string) => string;
  readonly answers: string;
  /** What a box is that was ticked. */
  readonly yes: string;
  readonly story: string;
  readonly addNote: string;
  readonly note: string;
  readonly save: string;
  readonly noted: string;
  readonly more: string;
  readonly cancelBooking: string;
  readonly cancelTitle: (visitor: string) => string;
  readonly declineTitle: (visitor: string) => string;
  readonly reason: string;
  readonly visitorReads: string;
  readonly keep: string;
  readonly missed: string;
  readonly came: string;
  readonly move: string;
  readonly moveTitle: (visitor: string) => string;
  readonly newDate: string;
  readonly newTime: string;
  readonly outside: string;
  readonly moved: (visitor: string, when: string) => string;
  readonly why: (host: string) => string;
  readonly checked: string;
  readonly wrong: (where: string) => string;
  readonly ahead: string;
  readonly behind: string;
  readonly owed: string;
  readonly hostsIt: string;
  readonly notFree: string;
  readonly canWait: string;
  readonly laterInTurn: string;
  /** Of whom has a lower priority. */
  readonly afterOthers: string;
  /** At the amount from which on whoever is first in turn hosts. */
  readonly goesFirst: string;
  readonly howTo: string;
  readonly howToMore: string;
  readonly who: (visitor: string) => string;
  readonly timeStays: (host: string) => string;
  readonly whose: string;
  readonly nextInTurn: string;
  readonly alsoFree: string;
  readonly nobodyFree: string;
  readonly changes: string;
  readonly calendars: string;
  readonly leaves: (hosts: string) => string;
  readonly appears: (hosts: string) => string;
  readonly joinLink: string;
  readonly newJoin: string;
  readonly mail: string;
  readonly toVisitor: string;
  readonly nobodyMailed: string;
  readonly reasonStory: string;
  readonly undoUntil: string;
  readonly reassignTo: (host: string) => string;
  readonly reassigned: (host: string, visitor: string) => string;
  readonly restored: string;
  readonly closedBy: Readonly<
    Record<
      | 'hours'
      | 'override'
      | 'time-off'
      | 'holiday'
      | 'busy'
      | 'gap'
      | 'limit'
      | 'calendar-unreadable'
      | 'our-booking'
      | 'route',
      string
    >
  >;
  readonly happened: Readonly<
    Record<
      | 'book'
      | 'pay'
      | 'approve'
      | 'decline'
      | 'expire'
      | 'reseat'
      | 'refund'
      | 'reschedule'
      | 'reassign'
      | 'edit'
      | 'cancel'
      | 'complete'
      | 'miss'
      | 'attend'
      | 'will-attend'
      | 'note'
      | 'mailed'
      | 'wrote'
      | 'found',
      string
    >
  >;
}
