import type { Contact, Field, HostChoice, LocationOption, Routing } from '@team-booking/contract';
import type { BookingTypeStatus, CalendarKind, Translations, WhenUnreadable } from '@team-booking/contract/team';

/** The configuration of a team. Created by `readTeam`, which validates it and fills in defaults. */
export interface TeamConfig {
  /** Part of every key of the store; `[a-z0-9-]{1,64}`. */
  readonly id: string;
  readonly name: string;
  readonly logoUrl: string | null;
  /** A CSS colour, or `null` for the page's own. */
  readonly accent: string | null;
  /** Contact for visitors; a booking type may override it. */
  readonly contact: Contact | null;
  /** IANA zone of the team itself; `null` = its first host's. Read it by `zoneOf`. */
  readonly timeZone: string | null;
  /** BCP 47 language of the team; `null` = each reader's own. */
  readonly locale: string | null;
  /** Days after its end for which a booking keeps what its visitor said; `null` = for ever. */
  readonly keepBookings: number | null;
  readonly holidays: HolidaysConfig | null;
  readonly hosts: readonly HostConfig[];
  readonly bookingTypes: readonly BookingTypeConfig[];
}

/** Public holidays of a country, or of a region of it. */
export interface HolidaysConfig {
  /** ISO 3166-1, e.g. `DE`. */
  readonly country: string;
  /** ISO 3166-2 without the country, e.g. `BY`; `null` = what the whole country has. */
  readonly region: string | null;
  /** By date. */
  readonly days: readonly Holiday[];
}

/** A day on which hosts of the team do not work, unless they have an override for it. */
export interface Holiday {
  /** `YYYY-MM-DD`, in the zone of each host. */
  readonly date: string;
  readonly name: string;
}

/** A window of a day on the wall clock, `HH:MM`; `"24:00"` is the next midnight; `end` not after `start` means the next day. */
export interface HoursWindow {
  readonly start: string;
  readonly end: string;
}

/** A window that recurs every week on `days` (ISO: 1 = Monday … 7 = Sunday). */
export interface WeeklyHours extends HoursWindow {
  readonly days: readonly number[];
}

/** Replaces the hours of one local date; no windows = a day off. */
export interface DateOverride {
  /** `YYYY-MM-DD` in the host's zone. */
  readonly date: string;
  readonly hours: readonly HoursWindow[];
  /** Why, as the host or an admin put it. Visitors never see it. */
  readonly note?: string;
  /** Name of the public holiday that this follows from. Never stored: see `atWork`. */
  readonly holiday?: string;
}

/** At most so many bookings per day, week (from Monday) or month, counted on the day they start. `null`: no limit. */
export interface LimitsConfig {
  readonly perDay: number | null;
  readonly perWeek: number | null;
  readonly perMonth: number | null;
}

/** Where a host's other appointments are read from. */
export interface CalendarConfig {
  /** Unique among the host's calendars. */
  readonly id: string;
  /** Follows from the source: read it by `kindOf`, since of what was stored before there were several it is `icalendar`. */
  readonly kind: CalendarKind;
  /**
   * A secret: `https:` address of a feed, `caldavs:` address of a calendar with user and password,
   * `google://CONNECTION/CALENDAR`, `microsoft://CONNECTION/CALENDAR`, or a path of a file.
   */
  readonly source: string;
  /** Whether the host's bookings are written into it; at most one does. Missing in what was stored before it could be: no. */
  readonly writes?: boolean;
  /** What it means that it cannot be read. Missing in what was stored before there was a choice: closed. */
  readonly whenUnreadable?: WhenUnreadable;
  /** Whether only its busy time is asked for; then nothing can be written. Default: no. */
  readonly freeBusyOnly?: boolean;
}

/** Who takes bookings: a person, or what they need for it. */
export interface HostConfig {
  readonly id: string;
  /** Missing: a person. Read it by `isResource`. */
  readonly kind?: 'person' | 'resource';
  readonly name: string;
  /** `null`: none, which only a resource may have. */
  readonly email: string | null;
  readonly avatarUrl: string | null;
  /** IANA zone of `hours` and `overrides`. */
  readonly timeZone: string;
  readonly hours: readonly WeeklyHours[];
  readonly overrides: readonly DateOverride[];
  /** Whether the team's holidays are days off. Missing in what was stored before there were any: they are. */
  readonly holidays?: boolean;
  /** Over the host's bookings of all types. */
  readonly limits: LimitsConfig;
  /** The host's own standing meeting room. */
  readonly joinUrl: string | null;
  readonly calendars: readonly CalendarConfig[];
  /** `false`: takes no new bookings and has left every pool. */
  readonly active: boolean;
}

/** A seat's candidate. Weight and priority matter where seats rotate. */
export interface MemberConfig {
  readonly host: string;
  /** Share relative to the other members, an integer from 1. */
  readonly weight: number;
  /** 1 first; others are asked only while nobody of a better one is free. */
  readonly priority: number;
}

/** `need` of `members` take part; `"all"` = every one of them. */
export interface GroupConfig {
  readonly need: number | 'all';
  readonly members: readonly MemberConfig[];
}

/** A location that a type offers. */
export interface LocationConfig extends LocationOption {
  /**
   * Of an online location: the join link. `{host}`, `{booking}` and `{room}` are replaced, `{room}` by unguessable letters
   * that change with the host. Default: the standing room of the host (of several hosts, the owner's).
   */
  readonly joinUrl?: string;
  /**
   * Of an online location: `calendar`: the call is made with the event in the calendar of whoever is in charge, if it can; else it is their
   * standing room. `hook`: the type's `joinHook` is asked for it.
   */
  readonly call?: 'calendar' | 'hook';
}

/** A system of the team's own, and the secret that signs each request to it (Standard Webhooks). */
export interface AskedSystem {
  readonly url: string;
  readonly secret: string;
}

/** What a booking costs. */
export interface PaymentConfig {
  /** In minor units of the currency. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  /** Name of who takes the money. */
  readonly provider: string;
  /** How long the time is kept until it is paid, minutes. */
  readonly holdMinutes: number;
  /** Tax that the amount contains, in minor units. Default: none is named. */
  readonly tax?: { readonly name: string; readonly amount: number };
  /** Minutes before the start until which a visitor who cancels gets their money back; `null` = until the start. Default: `null`. */
  readonly refundUntil?: number | null;
}

/** When people are reminded of a booking. */
export interface ReminderConfig {
  /** How long before its start, minutes; whole days by the wall clock. See `reminderTime`. */
  readonly before: number;
}

/** How the next host of a pool is chosen: see "Assignment" in the documentation. */
export type Fairness = 'turns' | 'strict' | 'totals';

/** Which of the times that its hosts can take a pool offers. */
export type PoolOffering = 'all' | 'next-host';

export { LONGEST_BUFFER } from '@team-booking/contract/team';

/** A booking type: it can be booked by its link. */
export interface BookingTypeConfig {
  /** Stable when the slug changes. */
  readonly id: string;
  readonly slug: string;
  /** Former slugs: requests for them are redirected. */
  readonly aliases: readonly string[];
  /** Absent in what was stored before there was one: published. Read it by `isPublished`. */
  readonly status?: BookingTypeStatus;
  /** Whether only those who have a link of it see and book it. Default: `false`. */
  readonly linkOnly?: boolean;
  readonly title: string;
  readonly description: string;
  readonly mode: 'solo' | 'collective' | 'round-robin' | 'panel';
  /** Minutes, ascending. */
  readonly durations: readonly number[];
  readonly defaultDuration: number | null;
  readonly slot: { readonly step: number; readonly offset: number; readonly timeZone: string };
  /** Minutes kept free before and after. */
  readonly buffers: { readonly before: number; readonly after: number };
  /** A booking starts between now + `minNotice` and now + `horizon`, in minutes. */
  readonly window: { readonly minNotice: number; readonly horizon: number };
  /** Over all bookings of this type. */
  readonly limits: LimitsConfig;
  readonly groups: readonly GroupConfig[];
  /** Host id of the primary owner where several take part; `null` in solo and round-robin. */
  readonly owner: string | null;
  readonly fairness: Fairness;
  /** Whether a host whom a visitor asked for pays for it: `neutral` = no, `by-hand` = like an assignment by hand. */
  readonly requestedHost: 'neutral' | 'by-hand';
  /** Default: `all`. */
  readonly offering?: PoolOffering;
  /** Times that would go to a host who is more bookings ahead of their share are hidden; `null` and default: none. */
  readonly maxLead?: number | null;
  /** `false`: visitors see neither names nor pictures, and host ids are opaque. */
  readonly showHosts: boolean;
  /** Whether visitors may ask for one host. Default: `by-link`. */
  readonly hostChoice?: HostChoice;
  readonly locations: readonly LocationConfig[];
  readonly fields: readonly Field[];
  /** Questions before the times, and where their answers lead. `null`, or absent in what was stored before there was any: none. */
  readonly routing?: Routing | null;
  /** Who is asked which host looks after a visitor already, and the secret that signs the request. */
  readonly ownerLookup?: AskedSystem | null;
  /** Who is asked for the way to join, where a location's `call` is `hook`. `null`, or absent in what was stored before there was any: nobody. */
  readonly joinHook?: AskedSystem | null;
  readonly guests: { readonly max: number };
  readonly consent: { readonly version: string; readonly text: string; readonly url?: string } | null;
  /** Whether a booking waits for approval, at the latest until its start. */
  readonly approval: boolean;
  /** What a booking costs; `null` = nothing. It waits for the payment, at the latest until its start. */
  readonly payment: PaymentConfig | null;
  /** Minutes before the start until which a visitor may do so; `null` = until the start. */
  readonly policy: {
    readonly cancelUntil: number | null;
    readonly rescheduleUntil: number | null;
    /** Rescheduling offers the booking's own host unless the visitor asks for anyone. */
    readonly sameHost: boolean;
    /** Whether the team may replace hosts where no seat rotates. Default: `false`. */
    readonly replaceable?: boolean;
  };
  /** When visitors and guests are reminded, the first first. Absent in what was stored before there were any: read it by `remindersOf`. */
  readonly reminders?: readonly ReminderConfig[];
  /** Whether whoever is in charge is reminded as well. Default: `false`. */
  readonly hostReminders?: boolean;
  readonly timeZoneLock: string | null;
  /** Instead of the team's. */
  readonly contact: Contact | null;
  /** Its texts in other languages. Read a type by `inLanguage`. */
  readonly translations?: Translations;
}
