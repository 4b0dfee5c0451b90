import type { Answers, BookingType } from '@team-booking/contract';
import type { Window } from '@team-booking/core/availability';
import type { IsoHost } from '@team-booking/core/iso';
import { memoryBackend, testClock, type Lead, type MemoryBackend, type TestClock } from '@team-booking/sdk/testing';

/** The present in all tests and pictures: a Tuesday morning in Berlin. */
export const PRESENT = '2026-12-01T09:20:00Z';

const PEOPLE = [
  { id: 'mara', name: 'Mara Keller', owner: true },
  { id: 'robin', name: 'Robin Sato' },
  { id: 'tomas', name: 'Tomas Dvořák' },
  { id: 'ines', name: 'Ines Duarte' },
  { id: 'yusuf', name: 'Yusuf Demir' },
  { id: 'lena', name: 'Lena Brandt' },
];

/** A round-robin booking type of a fictional company, with overrides. */
export function northwindType(change: Partial<BookingType> = {}): BookingType {
  return {
    contract: '1.0',
    capabilities: [],
    slug: 'talk-to-a-specialist',
    title: 'Talk to a product specialist',
    description: 'A short call with whoever on the team is free next. Bring your questions, we bring answers.',
    mode: 'round-robin',
    durations: [15, 30, 60],
    defaultDuration: 30,
    slot: { step: 30, offset: 0, timeZone: 'Europe/Berlin' },
    groups: [{ need: 1, hosts: PEOPLE.map(({ id }) => id) }],
    hosts: PEOPLE,
    locations: [{ id: 'video', kind: 'online', label: 'Video call' }],
    fields: [],
    guests: { max: 0 },
    consent: null,
    payment: null,
    approval: false,
    window: { minNotice: 120, horizon: 80 * 24 * 60 },
    policy: { cancelUntil: 24 * 60, rescheduleUntil: 24 * 60, sameHost: true },
    timeZoneLock: null,
    branding: { team: 'Northwind Support' },
    contact: { name: 'Northwind', email: 'hello@northwind.example' },
    revision: '1',
    ...change,
  };
}

/** A form with every kind of field. */
export const RICH: Partial<BookingType> = {
  locations: [
    { id: 'video', kind: 'online', label: 'Video call' },
    { id: 'phone', kind: 'phone', label: 'Phone', ask: 'phone' },
    { id: 'office', kind: 'in-person', label: 'Our office', address: 'Speicherstraße 12, Hamburg' },
  ],
  fields: [
    { id: 'company', type: 'text', label: 'Company', required: false, autocomplete: 'organization' },
    {
      id: 'size',
      type: 'select',
      label: 'How many of you work there?',
      required: true,
      options: [
        { value: 's', label: 'Up to 10' },
        { value: 'm', label: '11 to 100' },
        { value: 'l', label: 'More' },
      ],
    },
    {
      id: 'topic',
      type: 'checkboxes',
      label: 'What shall we talk about?',
      required: false,
      options: [
        { value: 'price', label: 'Prices' },
        { value: 'stock', label: 'Stock forecasts' },
        { value: 'import', label: 'Moving from another product' },
      ],
    },
    {
      id: 'customer',
      type: 'radio',
      label: 'Are you a customer already?',
      required: true,
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'Not yet' },
      ],
    },
    {
      id: 'notes',
      type: 'textarea',
      label: 'Anything we should know?',
      required: false,
      help: 'We read it before the call.',
    },
    { id: 'news', type: 'checkbox', label: 'Send me news twice a year', required: false },
  ],
  guests: { max: 3 },
  consent: {
    version: '1',
    text: 'I agree that Northwind keeps what I enter here.',
    url: 'https://northwind.example/privacy',
  },
};

const FEW = new Set(['2026-12-03', '2026-12-16', '2026-12-22']);
const DAYS = [1, 2, 3, 4, 8, 9, 10, 14, 15, 16, 17, 18, 21, 22];

/** Working hours: the first three weeks of December, and from the fifth of January on. */
export function northwindHosts(windows?: (date: string) => Window[]): IsoHost[] {
  const december = DAYS.map((day) => `2026-12-${String(day).padStart(2, '0')}`);
  const january = Array.from({ length: 24 }, (_, day) => `2027-01-${String(day + 5).padStart(2, '0')}`).filter(
    (date) => ![0, 6].includes(new Date(date).getUTCDay()),
  );
  const day = (date: string): Window[] =>
    FEW.has(date)
      ? [{ start: '10:00', end: '11:00' }]
      : [
          { start: '09:00', end: '10:00' },
          { start: '10:30', end: '11:00' },
          { start: '13:00', end: '13:30' },
          { start: '14:30', end: '15:00' },
          { start: '16:00', end: '16:30' },
        ];
  const overrides = [...december, ...january].map((date) => ({ date, hours: (windows ?? day)(date) }));
  return PEOPLE.map(({ id }) => ({ id, timeZone: 'Europe/Berlin', hours: [], overrides, busy: [] }));
}

/** A backend in memory with a fake clock. */
export function northwind(
  change: Partial<BookingType> = {},
  windows?: (date: string) => Window[],
  present = PRESENT,
  lead: Lead = leadNorthwind,
): { backend: MemoryBackend; clock: TestClock; type: BookingType } {
  const clock = testClock(present);
  const type = northwindType(change);
  return {
    backend: memoryBackend({ bookingType: type, hosts: northwindHosts(windows), now: clock.now, lead }),
    clock,
    type,
  };
}

/** Two questions before the times, of which the second decides. */
export const ASKING: Partial<BookingType> = {
  routing: {
    questions: [
      {
        id: 'topic',
        type: 'radio',
        label: 'What can we help with?',
        required: true,
        options: [
          { value: 'broken', label: 'Something does not work' },
          { value: 'prices', label: 'Plans and prices' },
          { value: 'moving', label: 'Moving from another tool' },
        ],
      },
      {
        id: 'people',
        type: 'select',
        label: 'How many people are you?',
        required: true,
        options: [
          { value: 's', label: '1–10' },
          { value: 'm', label: '11–50' },
          { value: 'l', label: '51+' },
        ],
      },
    ],
  },
};

/** Where those answers lead: large ones to two of the team, those who move to no times. */
export function leadNorthwind({ topic, people }: Answers): ReturnType<Lead> {
  const link = { url: 'https://northwind.example/moving', label: 'Read the guide' };
  if (topic === 'moving') return { kind: 'message', text: 'Our guide to moving has all of it, step by step.', link };
  if (people !== 'l') return { kind: 'times' };
  return { kind: 'times', hosts: ['mara', 'robin'], text: 'So you meet our enterprise team' };
}
