import type { Contact } from '@team-booking/contract';

/** Location types, by Cal.com's names. */
export type CalcomPlace =
  | 'address'
  | 'attendeeAddress'
  | 'attendeeDefined'
  | 'attendeePhone'
  | 'integration'
  | 'link'
  | 'organizersDefaultApp'
  | 'phone';

/** Options of `calcom()`. Give a `user`, `eventTypes`, or both. */
export interface CalcomOptions {
  /** User name whose public event types are booked: `ada` of `cal.com/ada/intro-call`. */
  user?: string;
  /** Slug of the user's organization, if any. */
  organization?: string;
  /**
   * Event types by the slug used here: ids, or the event types as Cal.com answers them. Cal.com requires a key for a team's event type, so
   * in a page give the `data` of `GET /v2/event-types/{id}`, fetched when the page is built; an id needs `apiKey`, or a proxy of yours that
   * adds it.
   */
  eventTypes?: Readonly<Record<string, number | object>>;
  /** Where Cal.com's API is, without `/v2`. Default: `https://api.cal.com`. */
  url?: string;
  /**
   * An API key, sent as `Authorization: Bearer`. **Never in a page:** every visitor could read it, and it gives access to the whole account.
   * Public event types, their slots and bookings need none.
   */
  apiKey?: string;
  /** Zone of event types that are locked to a zone, which Cal.com's API does not name. */
  timeZone?: string;
  /** Contact for visitors. Default: none. */
  contact?: Contact;
  /** Labels of locations, e.g. `{ attendeePhone: 'Wir rufen Sie an' }`. Default: English. */
  places?: Partial<Record<CalcomPlace, string>>;
  /**
   * URL at which a visitor manages a booking. `token` gives access to the booking, so put it into the fragment only. Default: Cal.com's
   * own page.
   */
  manageUrl?: (booking: { id: string; token: string; slug: string }) => string;
  /** Milliseconds to wait for an answer; then a call rejects as `offline`. Default: 20,000. */
  timeout?: number;
  /** Sends requests. Default: the runtime's. */
  fetch?: typeof globalThis.fetch;
  /** The present, epoch milliseconds. Default: the runtime's clock. */
  now?: () => number;
}
