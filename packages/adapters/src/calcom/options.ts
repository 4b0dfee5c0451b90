import type { Contact } from '@team-booking/contract';

/** Where a Cal.com booking can be held, by Cal.com's own names. */
export type CalcomPlace =
  | 'address'
  | 'attendeeAddress'
  | 'attendeeDefined'
  | 'attendeePhone'
  | 'integration'
  | 'link'
  | 'organizersDefaultApp'
  | 'phone';

/** Whose Cal.com event types are booked, and how. Name a `user`, or `eventTypes`, or both. */
export interface CalcomOptions {
  /** User name whose public event types are booked: `ada` of `cal.com/ada/intro-call`. */
  user?: string;
  /** Slug of the user's organization, if he is in one. */
  organization?: string;
  /**
   * Event types by the slug they are to have here: ids, or the event types themselves as Cal.com answers them. Cal.com tells what
   * a team's event type is like only to who has a key. So in a page give what `GET /v2/event-types/{id}` answered (its `data`), which
   * you asked for when the page was built; an id is asked for with `apiKey`, or through a proxy of yours that adds it.
   */
  eventTypes?: Readonly<Record<string, number | object>>;
  /** Where Cal.com's API is, without `/v2`. Default: `https://api.cal.com`. */
  url?: string;
  /**
   * An API key, sent as `Authorization: Bearer`. **Never in a page:** whoever opens the page could read it, and it opens the whole
   * account. Public event types, their slots and bookings need none.
   */
  apiKey?: string;
  /** Zone in which event types are shown that Cal.com locks to a zone; Cal.com's API does not say which one it is. */
  timeZone?: string;
  /** Whom a visitor may turn to. Default: nobody is named. */
  contact?: Contact;
  /** What places are called, e.g. `{ attendeePhone: 'Wir rufen Sie an' }`. Default: in English. */
  places?: Partial<Record<CalcomPlace, string>>;
  /**
   * Address at which a visitor manages a booking. `token` opens the booking, so put it into the fragment only. Default: Cal.com's own
   * page of the booking.
   */
  manageUrl?: (booking: { id: string; token: string; slug: string }) => string;
  /** Milliseconds to wait for an answer; then a call rejects as `offline`. Default: 20,000. */
  timeout?: number;
  /** Sends requests. Default: the runtime's. */
  fetch?: typeof globalThis.fetch;
  /** The present, epoch milliseconds. Default: the runtime's clock. */
  now?: () => number;
}
