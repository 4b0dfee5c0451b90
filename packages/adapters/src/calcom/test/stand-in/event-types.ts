import type { Field, Fixture, FixtureBookingType, LocationOption } from '@team-booking/contract';

/** User name of the stand-in's account. */
export const USERNAME = 'demo';
export const API_KEY = 'cal_test_key';

type Json = Record<string, unknown>;

/** The fixture as a Cal.com account: event types with numeric ids, people with user names. */
export class Account {
  readonly #fixture: Fixture;

  constructor(fixture: Fixture) {
    this.#fixture = fixture;
  }

  /** Ids by slug. Each account starts at another thousand, so that ids are never reused. */
  get ids(): Record<string, number> {
    return Object.fromEntries(this.#fixture.bookingTypes.map(({ slug }, i) => [slug, 1000 + i]));
  }

  byId(id: number): FixtureBookingType | undefined {
    return this.#fixture.bookingTypes[id - 1000];
  }

  bySlug(slug: string): FixtureBookingType | undefined {
    return this.#fixture.bookingTypes.find((type) => type.slug === slug);
  }

  idOf(type: FixtureBookingType): number {
    return 1000 + this.#fixture.bookingTypes.indexOf(type);
  }

  /** A person as in bookings. */
  hostOf(id: string): Json {
    const found = this.#fixture.hosts.find((host) => host.id === id);
    const email = `${id}@team.example`;
    const { name = 'unknown', timeZone = 'UTC' } = found ?? {};
    return { id: this.#number(id), name, email, displayEmail: email, username: id, timeZone };
  }

  #number(id: string): number {
    return 1 + this.#fixture.hosts.findIndex((host) => host.id === id);
  }

  /** A public event type of one person. */
  personal(type: FixtureBookingType): Json {
    const users = this.#people(type).map(({ id, name }) => {
      const plain = { brandColor: null, darkBrandColor: null, weekStart: 'Sunday', metadata: {} };
      return { id: this.#number(id), name, username: id, avatarUrl: null, ...plain };
    });
    return { ...this.#common(type), ownerId: 1, users, bookingUrl: `https://cal.example/${USERNAME}/${type.slug}` };
  }

  /** An event type of a team, for its members. */
  ofTeam(type: FixtureBookingType): Json {
    const certain = new Set(
      type.groups.filter(({ need }) => need === 'all').flatMap(({ hosts }) => hosts.map(({ id }) => id)),
    );
    const hosts = this.#people(type).map(({ id, name }) => ({
      userId: this.#number(id),
      name,
      username: id,
      avatarUrl: null,
      mandatory: type.mode !== 'collective' && certain.has(id),
    }));
    const blank = { bannerUrl: '', logoUrl: '', brandColor: '#292929', darkBrandColor: '#fafafa', theme: 'light' };
    return {
      ...this.#common(type),
      teamId: 7,
      team: { id: 7, slug: USERNAME, name: 'Demo Team', weekStart: 'Sunday', ...blank },
      schedulingType: type.mode === 'collective' ? 'collective' : 'roundRobin',
      rescheduleWithSameRoundRobinHost: type.policy.sameHost,
      hosts,
    };
  }

  /** The organizer comes first. */
  #people(type: FixtureBookingType): { id: string; name: string }[] {
    const ids = [...new Set(type.groups.flatMap(({ hosts }) => hosts.map(({ id }) => id)))];
    if (type.owner !== null) ids.sort((a, b) => Number(b === type.owner) - Number(a === type.owner));
    return ids.map((id) => ({ id, name: this.#fixture.hosts.find((host) => host.id === id)?.name ?? id }));
  }

  #common(type: FixtureBookingType): Json {
    const { slug, title, description, durations, slot, buffers, window, policy, approval, guests } = type;
    return {
      id: this.idOf(type),
      title,
      slug,
      description,
      lengthInMinutes: durations[0],
      ...(durations.length > 1 && { lengthInMinutesOptions: durations }),
      locations: type.locations.map(placeOf),
      bookingFields: [...DEFAULT_FIELDS, ...type.fields.map(fieldOf)],
      disableGuests: guests.max === 0,
      slotInterval: slot.step,
      offsetStart: 0,
      minimumBookingNotice: window.minNotice,
      beforeEventBuffer: buffers.before,
      afterEventBuffer: buffers.after,
      bookingWindow: [{ type: 'calendarDays', value: Math.ceil(window.horizon / 1440), rolling: true }],
      confirmationPolicy: approval ? { type: 'always', blockUnconfirmedBookingsInBooker: true } : { disabled: true },
      disableCancelling: { disabled: false },
      disableRescheduling: {
        disabled: false,
        ...(policy.rescheduleUntil !== null && { minutesBefore: policy.rescheduleUntil }),
      },
      recurrence: null,
      metadata: {},
      price: 0,
      currency: 'usd',
      lockTimeZoneToggleOnBookingPage: false,
      forwardParamsSuccessRedirect: null,
      successRedirectUrl: null,
      isInstantEvent: false,
      scheduleId: null,
      hidden: false,
      bookingRequiresAuthentication: false,
      requiresBookerEmailVerification: false,
    };
  }
}

/** The questions every event type has. */
const DEFAULT_FIELDS: readonly Json[] = [
  { isDefault: true, type: 'name', slug: 'name', label: 'your_name', placeholder: '', required: true },
  { isDefault: true, type: 'email', slug: 'email', label: 'email_address', placeholder: '', required: true },
  { isDefault: true, type: 'radioInput', slug: 'location', label: 'location', required: false, hidden: false },
  { isDefault: true, type: 'text', slug: 'title', label: 'what_is_this_meeting_about', required: true, hidden: true },
  { isDefault: true, type: 'textarea', slug: 'notes', label: 'Additional notes', required: false, hidden: false },
  { isDefault: true, type: 'multiemail', slug: 'guests', label: 'Guests', required: false, hidden: false },
  { isDefault: true, type: 'textarea', slug: 'rescheduleReason', label: 'Reason', required: false, hidden: false },
];

const TYPES: Record<Field['type'], string> = {
  text: 'text',
  textarea: 'textarea',
  email: 'text',
  tel: 'phone',
  url: 'url',
  number: 'number',
  date: 'text',
  select: 'select',
  radio: 'radio',
  checkbox: 'boolean',
  checkboxes: 'checkbox',
};

function fieldOf({ id, type, label, required, options }: Field): Json {
  const chosen = options && { options: options.map(({ value }) => value) };
  return { type: TYPES[type], slug: id, label, required, placeholder: '', hidden: false, isDefault: false, ...chosen };
}

/** A location in Cal.com's format. */
export function placeOf({ kind, ask, address }: LocationOption): Json & { type: string } {
  if (ask === 'phone') return { type: 'attendeePhone' };
  if (ask === 'address') return { type: 'attendeeAddress' };
  if (kind === 'phone') return { type: 'phone', phone: '+15550100', public: true };
  if (kind === 'in-person') return { type: 'address', address: address ?? 'Main Street 1', public: true };
  return { type: 'integration', integration: 'cal-video' };
}
