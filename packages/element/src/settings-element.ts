import type { BookingBackend, BookingFlow, Draft } from '@team-booking/sdk';
import { LitElement, type PropertyDeclarations } from 'lit';
import type { Translation } from '@team-booking/words';

/** Up to four different tokens, separated by spaces. */
type Tokens<T extends string> = T | `${T} ${T}` | `${T} ${T} ${T}` | `${T} ${T} ${T} ${T}`;

/** Attributes by the names of their properties in lower case. */
const LOWER_CASE: Record<string, string> = {
  timezone: 'time-zone',
  locktimezone: 'lock-time-zone',
  hourcycle: 'hour-cycle',
  successurl: 'success-url',
  htmlfor: 'for',
};

/** Declares every attribute and property of `<team-booking>`, so that the element itself has only behaviour. */
export class SettingsElement extends LitElement {
  /** With the names that HTML reads where a framework writes those of properties, as React and Vue do on a server. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...Object.keys(LOWER_CASE)];
  }

  static override readonly properties: PropertyDeclarations = {
    src: {},
    api: {},
    duration: { type: Number },
    month: {},
    start: {},
    host: {},
    location: {},
    view: {},
    timeZone: { attribute: 'time-zone' },
    lockTimeZone: { type: Boolean, attribute: 'lock-time-zone' },
    hourCycle: { attribute: 'hour-cycle' },
    locale: {},
    name: {},
    email: {},
    phone: {},
    theme: { reflect: true },
    hide: {},
    successUrl: { attribute: 'success-url' },
    booking: {},
    query: {},
    track: {},
    agents: {},
    consent: { attribute: false },
    htmlFor: { attribute: 'for' },
    token: { attribute: false },
    backend: { attribute: false },
    prefill: { attribute: false },
    flow: { attribute: false },
    messages: { attribute: false },
    now: { attribute: false },
  };

  /** Link of the booking type, e.g. `https://book.example/intro-call`; a one-time or secret link as it is. */
  declare src: string | undefined;
  /** Address of the backend's API, where it is not `{root}/api`. */
  declare api: string | undefined;
  /** Initial duration, minutes. */
  declare duration: number | undefined;
  /** Initial month, `YYYY-MM`. Default: the month of the first free time. */
  declare month: string | undefined;
  /** Initial time, ISO 8601. */
  declare start: string | undefined;
  /** Id of a requested host. */
  declare host: string | undefined;
  /** Id of the initially chosen location. */
  declare location: string | undefined;
  /** How times are laid out where there is room: the days of a month beside the times of one (default), a week side by side, or the next free days. */
  declare view: 'month' | 'week' | 'columns' | undefined;
  /** Initial IANA zone. Default: the visitor's. */
  declare timeZone: string | undefined;
  /** Keeps the visitor from choosing another zone. */
  declare lockTimeZone: boolean;
  /** 12- or 24-hour clock. Default: the locale's. */
  declare hourCycle: '12' | '24' | undefined;
  /** BCP 47. Default: the page's language, else the visitor's. */
  declare locale: string | undefined;
  /** The visitor's name, if the page knows it. */
  declare name: string | undefined;
  declare email: string | undefined;
  declare phone: string | undefined;
  /** `auto` (the page's `color-scheme`), `light` or `dark`. */
  declare theme: 'auto' | 'light' | 'dark' | undefined;
  /** Parts to leave out. */
  declare hide: Tokens<'details' | 'avatars'> | undefined;
  /** Page to go to once a time is booked. */
  declare successUrl: string | undefined;
  /** Id of a booking to manage; with its `token`. */
  declare booking: string | undefined;
  /** What may be read from the page's address. */
  declare query: Tokens<'prefill' | 'utm' | 'click-ids' | 'manage'> | undefined;
  /** Where to tell of what happens: `datalayer`, for tag managers. Default: nowhere. */
  declare track: 'datalayer' | undefined;
  /** `off` keeps assistants in the browser from using the booker as a tool. */
  declare agents: 'off' | undefined;
  /** Whether the visitor agreed to be measured, where the page knows it otherwise than by Google's consent mode. */
  declare consent: boolean | (() => boolean) | undefined;
  /** Id of a form of the page: what is typed there prefills the booker, which opens once the form is sent. */
  declare htmlFor: string | undefined;
  /** Manage token of `booking`. */
  declare token: string | undefined;
  /** Replaces HTTP at `src`, whose last part still names the booking type. */
  declare backend: BookingBackend | undefined;
  /** What is known of the visitor; outranks the attributes. */
  declare prefill: Partial<Draft> | undefined;
  /** A flow of the page's own. The element starts it; stopping it is up to the page. */
  declare flow: BookingFlow | undefined;
  /** Replaces built-in words. */
  declare messages: Partial<Translation> | undefined;
  /** The present, epoch milliseconds. Default: the browser's clock. */
  declare now: (() => number) | undefined;

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(LOWER_CASE[name] ?? name, before, value);
  }
}

/** What a page author sets, as attributes or properties. */
export type Settings = Omit<SettingsElement, keyof LitElement>;
