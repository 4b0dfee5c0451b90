/** A booking as an event in the calendar of one of its hosts. Instants are epoch milliseconds. */
export interface CalendarEvent {
  /** The same for the booking's life, and in every calendar. */
  readonly uid: string;
  /** Rises with every change. */
  readonly sequence: number;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  /** Where to join, or to see the booking. */
  readonly url?: string | undefined;
  /** Make a call with the event, where the calendar's provider can (Meet, Teams); its address comes back as `joinUrl`. Default: `false`. */
  readonly withCall?: boolean | undefined;
  /** Written once, with the event: servers refuse a change of it. */
  readonly organizer?: EventPerson | undefined;
  /** Servers are told not to invite them, as we do. */
  readonly attendees?: readonly EventPerson[] | undefined;
  /** Rooms that are taken for it. Where a provider tells whoever takes part of an event, as Google does, they stand in `location` alone. */
  readonly rooms?: readonly EventPerson[] | undefined;
  /** Whether it is not certain yet. Default: `false`. */
  readonly tentative?: boolean | undefined;
  /** When it was changed last. */
  readonly changedAt: number;
}

/** Who has to do with an event. */
export interface EventPerson {
  readonly name?: string | undefined;
  readonly email: string;
  /** Whether they have said that they come. Default: `true`. */
  readonly accepted?: boolean | undefined;
}
