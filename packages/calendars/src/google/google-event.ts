/** What we use of an event as Google gives it (`Schema$Event` of its library). Everything may be missing. */
export interface GoogleEvent {
  readonly id?: string | null;
  readonly etag?: string | null;
  readonly iCalUID?: string | null;
  readonly status?: string | null;
  readonly eventType?: string | null;
  readonly transparency?: string | null;
  readonly recurringEventId?: string | null;
  readonly start?: GoogleTime | null;
  readonly end?: GoogleTime | null;
  readonly attendees?: readonly { readonly self?: boolean | null; readonly responseStatus?: string | null }[] | null;
  readonly summary?: string | null;
  readonly description?: string | null;
  readonly location?: string | null;
  readonly source?: { readonly url?: string | null; readonly title?: string | null } | null;
  readonly extendedProperties?: { readonly private?: Readonly<Record<string, string>> | null } | null;
  readonly hangoutLink?: string | null;
}

export interface GoogleTime {
  /** A whole day, `2027-03-10`. */
  readonly date?: string | null;
  /** With its offset, `2027-03-10T09:00:00+01:00`. */
  readonly dateTime?: string | null;
}

export interface GoogleEvents {
  readonly items?: readonly GoogleEvent[];
  readonly timeZone?: string;
  readonly nextPageToken?: string;
  readonly nextSyncToken?: string;
}
