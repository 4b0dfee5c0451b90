import type { BookingType } from '@team-booking/contract';
import type { IsoHost } from '@team-booking/core/iso';

/** A round-robin booking type of two hosts, 30 or 60 minutes long, with overrides. */
export function sampleBookingType(change: Partial<BookingType> = {}): BookingType {
  return {
    contract: '1.0',
    capabilities: [],
    slug: 'intro-call',
    title: 'Intro call',
    description: 'Half an hour to get to know each other.',
    mode: 'round-robin',
    durations: [30, 60],
    defaultDuration: 30,
    slot: { step: 30, offset: 0, timeZone: 'Europe/Berlin' },
    groups: [{ need: 1, hosts: ['ada', 'grace'] }],
    hosts: [
      { id: 'ada', name: 'Ada Lovelace', owner: true },
      { id: 'grace', name: 'Grace Hopper' },
    ],
    locations: [{ id: 'video', kind: 'online', label: 'Video call' }],
    fields: [],
    guests: { max: 0 },
    consent: null,
    payment: null,
    approval: false,
    window: { minNotice: 120, horizon: 60 * 24 * 60 },
    policy: { cancelUntil: 24 * 60, rescheduleUntil: 24 * 60, sameHost: false },
    timeZoneLock: null,
    branding: { team: 'Analytical Engines' },
    contact: { email: 'hello@analytical.example' },
    revision: '1',
    ...change,
  };
}

/** Ada in Berlin and Grace in New York, both from nine to five on weekdays, with overrides. */
export function sampleHosts(change: Partial<Omit<IsoHost, 'id'>> = {}): IsoHost[] {
  const hours = [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }];
  return [
    { id: 'ada', timeZone: 'Europe/Berlin', hours, overrides: [], busy: [], ...change },
    { id: 'grace', timeZone: 'America/New_York', hours, overrides: [], busy: [], ...change },
  ];
}
