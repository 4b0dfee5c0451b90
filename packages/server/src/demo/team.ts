import { join } from 'node:path';
import type { HostSettings, TeamSettings } from '@team-booking/engine';
import { CALENDAR_HOST } from './calendar-server.ts';

/** Id of the demo's team. */
export const DEMO_TEAM = 'northwind';

/** The iCalendar files of each host. */
export const DEMO_CALENDARS: Readonly<Record<string, readonly string[]>> = {
  mira: ['ms_timezones.ics', 'germany_at_end_of_day_repeating.ics'],
  rohan: ['biweekly-exdate-until.ics', 'exchange_whole_day_moved_recurrence.ics'],
  tamsin: ['google-recurrence-order.ics', 'multi-era-vtimezone.ics'],
  ada: ['Office-2012-owa.ics', 'non-utc-until-ny.ics'],
  luis: ['vfreebusy-zimbra.ics', 'tentative-apple-calendar.ics'],
  hana: ['festival-multiday-rrule.ics'],
};

/** Calendars on the demo's own server, by host: into the one bookings are written, the password of the other is not accepted any more. */
const ON_SERVER: Readonly<Record<string, HostSettings['calendars']>> = {
  tamsin: [{ id: 'bookings', source: `caldavs://tamsin:of-tamsin@${CALENDAR_HOST}/tamsin/`, writes: true }],
  noa: [{ id: 'work', source: `caldavs://noa:of-last-year@${CALENDAR_HOST}/noa/` }],
};

/**
 * A made-up team in seven time zones and its meeting room, with one booking type of each kind. Days off lie in the weeks after `now`.
 *
 * @param now epoch milliseconds
 * @param folder where the hosts' calendars lie
 */
export function demoTeam(now: number, folder: string): TeamSettings {
  const host = (host: Omit<HostSettings, 'email' | 'calendars' | 'joinUrl'>): HostSettings => ({
    ...host,
    email: `${host.id}@northwind.example`,
    joinUrl: `https://meet.northwind.example/${host.id}`,
    calendars: [
      ...(DEMO_CALENDARS[host.id] ?? []).map((name) => ({ source: join(folder, name) })),
      ...(ON_SERVER[host.id] ?? []),
    ],
  });
  return {
    id: DEMO_TEAM,
    name: 'Northwind Support',
    contact: { name: 'Northwind Support', email: 'support@northwind.example' },
    hosts: [
      host({
        id: 'mira',
        name: 'Mira Kaplan',
        timeZone: 'Europe/Berlin',
        hours: [
          { days: [1, 2, 3, 4], start: '09:00', end: '17:30' },
          { days: [5], start: '09:00', end: '15:00' },
        ],
        overrides: [{ date: weekdayAfter(now, 'Europe/Berlin', 3, 1), hours: [] }],
      }),
      host({
        id: 'rohan',
        name: 'Rohan Shah',
        timeZone: 'Asia/Kolkata',
        hours: [
          { days: [1, 2, 3, 4, 5], start: '13:30', end: '22:30' },
          { days: [6], start: '11:00', end: '14:00' },
        ],
      }),
      host({
        id: 'tamsin',
        name: 'Tamsin Doyle',
        timeZone: 'Europe/London',
        hours: [
          { days: [1, 2, 3, 4, 5], start: '08:30', end: '12:30' },
          { days: [1, 2, 3, 4, 5], start: '13:00', end: '17:30' },
        ],
      }),
      host({
        id: 'ada',
        name: 'Ada Okafor',
        timeZone: 'America/New_York',
        hours: [{ days: [1, 2, 3, 4, 5], start: '08:00', end: '16:00' }],
        overrides: [{ date: weekdayAfter(now, 'America/New_York', 4, 2), hours: [{ start: '10:00', end: '13:00' }] }],
      }),
      host({
        id: 'luis',
        name: 'Luis Herrera',
        timeZone: 'America/Los_Angeles',
        hours: [
          { days: [2, 3, 4, 5], start: '08:00', end: '16:00' },
          { days: [6], start: '09:00', end: '12:00' },
        ],
        limits: { perDay: 4 },
      }),
      host({
        id: 'hana',
        name: 'Hana Mori',
        timeZone: 'Asia/Tokyo',
        hours: [{ days: [1, 2, 3, 4, 5], start: '13:00', end: '21:00' }],
        overrides: [
          { date: weekdayAfter(now, 'Asia/Tokyo', 1, 2), hours: [] },
          { date: weekdayAfter(now, 'Asia/Tokyo', 2, 2), hours: [] },
        ],
      }),
      host({
        id: 'noa',
        name: 'Noa Parata',
        timeZone: 'Pacific/Auckland',
        hours: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
      }),
      {
        id: 'harbour-room',
        kind: 'resource',
        name: 'Harbour room',
        timeZone: 'Europe/Berlin',
        hours: [{ days: [1, 2, 3, 4, 5], start: '08:00', end: '20:00' }],
      },
    ],
    bookingTypes: [
      {
        slug: 'talk-to-a-specialist',
        title: 'Talk to a product specialist',
        description: 'A short call with whoever on the team is free next. Bring your questions, we bring answers.',
        mode: 'round-robin',
        hosts: [
          { host: 'mira', weight: 2 },
          'rohan',
          'tamsin',
          { host: 'ada', weight: 2 },
          'luis',
          'noa',
          // Only offered while nobody else is free.
          { host: 'hana', priority: 2 },
        ],
        durations: [15, 30, 60],
        defaultDuration: 30,
        slot: { step: 30, timeZone: 'Europe/Berlin' },
        window: { minNotice: 120, horizon: 60 * 24 * 60 },
        policy: { cancelUntil: 60, rescheduleUntil: 60, sameHost: true },
        locations: [
          { id: 'video', kind: 'online', label: 'Video call', joinUrl: 'https://meet.northwind.example/{room}' },
        ],
        fields: [
          {
            id: 'topic',
            type: 'select',
            label: 'What is it about?',
            required: true,
            options: [
              { value: 'planning', label: 'Planning my stock' },
              { value: 'import', label: 'Moving over from a spreadsheet' },
              { value: 'price', label: 'Prices and plans' },
              { value: 'other', label: 'Something else' },
            ],
          },
          {
            id: 'notes',
            type: 'textarea',
            label: 'Anything we should look at beforehand?',
            required: false,
            maxLength: 2000,
          },
        ],
        guests: { max: 3 },
      },
      {
        slug: 'project-kickoff',
        title: 'Project kickoff',
        description: 'An hour with everybody who will work on your project.',
        mode: 'collective',
        hosts: ['mira', 'tamsin', 'ada'],
        owner: 'tamsin',
        durations: [60],
        slot: { step: 30, timeZone: 'Europe/London' },
        buffers: { before: 15, after: 0 },
        window: { minNotice: 24 * 60, horizon: 60 * 24 * 60 },
        policy: { cancelUntil: 12 * 60, rescheduleUntil: 12 * 60 },
        locations: [
          { id: 'video', kind: 'online', label: 'Video call', joinUrl: 'https://meet.northwind.example/{room}' },
        ],
        fields: [{ id: 'company', type: 'text', label: 'Company', required: true, autocomplete: 'organization' }],
        guests: { max: 10 },
        consent: { version: '1', text: 'Northwind may keep what I enter here to prepare the meeting.' },
      },
      {
        slug: 'solution-review',
        title: 'Solution review',
        description: 'One of our leads and two more of the team look at your plan with you.',
        mode: 'panel',
        groups: [
          { need: 1, hosts: ['mira', 'tamsin'] },
          // Tamsin may lead it, or come along when Mira does.
          { need: 2, hosts: ['tamsin', 'rohan', 'ada', 'luis', 'hana'] },
        ],
        durations: [45],
        slot: { step: 15, timeZone: 'Europe/Berlin' },
        window: { minNotice: 12 * 60, horizon: 60 * 24 * 60 },
        policy: { cancelUntil: 4 * 60, rescheduleUntil: 4 * 60 },
        locations: [
          { id: 'video', kind: 'online', label: 'Video call', joinUrl: 'https://meet.northwind.example/{room}' },
        ],
        fields: [{ id: 'plan', type: 'textarea', label: 'What shall we review?', required: true, maxLength: 2000 }],
        guests: { max: 5 },
      },
      {
        slug: 'ask-ada',
        title: 'Ask Ada',
        description: 'A quarter of an hour for a question in between.',
        mode: 'solo',
        hosts: ['ada'],
        durations: [15],
        slot: { step: 15, timeZone: 'America/New_York' },
        window: { minNotice: 60, horizon: 30 * 24 * 60 },
        locations: [
          { id: 'video', kind: 'online', label: 'Video call' },
          { id: 'phone', kind: 'phone', label: 'Ada calls you', ask: 'phone' },
        ],
      },
      {
        slug: 'visit-us',
        title: 'Visit us in Berlin',
        description: 'See the product with Mira, in the room above our warehouse.',
        mode: 'panel',
        groups: [
          { need: 'all', hosts: ['mira'] },
          { need: 1, hosts: ['harbour-room'] },
        ],
        durations: [60],
        slot: { step: 30, timeZone: 'Europe/Berlin' },
        window: { minNotice: 24 * 60, horizon: 60 * 24 * 60 },
        policy: { cancelUntil: 12 * 60, rescheduleUntil: 12 * 60 },
        approval: true,
        locations: [{ id: 'office', kind: 'in-person', label: 'Our office', address: 'Speicherstraße 1, Berlin' }],
        guests: { max: 3 },
      },
      {
        slug: 'stock-audit',
        title: 'Stock audit',
        description: 'An hour in which we go through your stock with you. It is paid when you book.',
        mode: 'round-robin',
        hosts: ['mira', 'tamsin'],
        durations: [60],
        slot: { step: 30, timeZone: 'Europe/Berlin' },
        window: { minNotice: 120, horizon: 60 * 24 * 60 },
        policy: { cancelUntil: 60, rescheduleUntil: 60 },
        payment: { amount: 9000, currency: 'EUR', provider: 'test', refundUntil: 24 * 60 },
        locations: [
          { id: 'video', kind: 'online', label: 'Video call', joinUrl: 'https://meet.northwind.example/{room}' },
        ],
      },
    ],
  };
}

/** The date of `weekday` (1 = Monday) in the week that is `weeks` after the present one. */
function weekdayAfter(now: number, timeZone: string, weekday: number, weeks: number): string {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  return today.add({ days: weekday - today.dayOfWeek + 7 * weeks }).toString();
}
