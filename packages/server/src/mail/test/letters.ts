import type { Letter, LetterBooking, LetterKind, LetterLink, Role } from '@team-booking/engine';

/** Tuesday, 8 December 2026, 10:30 in Berlin. */
export const START = Date.UTC(2026, 11, 8, 9, 30);
const HOUR = 3_600_000;

export const FROM = { name: null, address: 'booking@northwind.example' };

/** A booking as letters tell of it. */
export const BOOKING: LetterBooking = {
  id: 'bk_1',
  number: 'KT-41273',
  title: 'Discovery call',
  start: START,
  end: START + HOUR / 2,
  before: null,
  hosts: ['Mira Kaplan'],
  visitor: { name: 'Ada Lovelace', email: 'ada@visitor.example', phone: '+44 20 7946 0958', timeZone: 'Europe/London' },
  guests: [{ name: 'Charles Babbage', email: 'charles@visitor.example' }],
  answers: [],
  location: { kind: 'online', label: 'Video call', joinUrl: 'https://meet.northwind.example/mira' },
  reason: null,
  price: null,
  refund: null,
  approveUntil: null,
  otherTimes: [],
};

const ROOT = 'https://book.northwind.example/discovery';

const LINKS = {
  manage: `${ROOT}/manage/bk_1#token`,
  reschedule: `${ROOT}/manage/bk_1?to=move#token`,
  cancel: `${ROOT}/manage/bk_1?to=cancel#token`,
  attend: `${ROOT}/attend/bk_1#token`,
  pay: `${ROOT}/pay/bk_1#token`,
  'book-again': ROOT,
  approve: `${ROOT}/approve/bk_1#token`,
  decline: `${ROOT}/decline/bk_1#token`,
  open: 'https://book.northwind.example/call/act/bk_1?t=h.mira.t',
  'sign-in': 'https://book.northwind.example/auth/sign-in?link=secret',
  connect: 'https://book.northwind.example/auth/calendars/google?host=mira&connection=c1',
} as const satisfies Record<LetterLink, string>;

/** A letter to a visitor, confirmed, or as changed. */
export function letterOf(changes: Partial<Letter> = {}): Letter {
  return {
    id: 'mail/visitor/bk_1/0',
    kind: 'confirmed',
    role: 'visitor',
    to: { name: 'Ada Lovelace', address: 'ada@visitor.example' },
    locale: 'en',
    timeZone: 'Europe/Berlin',
    team: {
      name: 'Northwind Support',
      logoUrl: null,
      accent: null,
      contact: { name: 'Northwind Support', email: 'support@northwind.example', phone: '+49 30 901820' },
    },
    booking: BOOKING,
    links: links('manage'),
    invite: null,
    template: null,
    at: START - 7 * 24 * HOUR,
    ...changes,
  };
}

function links(...names: LetterLink[]): Letter['links'] {
  return Object.fromEntries(names.map((name) => [name, LINKS[name]]));
}

/** An invitation to the booking. */
export function inviteOf(changes: Partial<NonNullable<Letter['invite']>> = {}): NonNullable<Letter['invite']> {
  return {
    method: 'REQUEST',
    uid: BOOKING.id,
    sequence: 0,
    stamp: START - 7 * 24 * HOUR,
    start: BOOKING.start,
    end: BOOKING.end,
    organizer: { name: 'Northwind Support', address: FROM.address },
    attendees: [
      { name: 'Ada Lovelace', address: 'ada@visitor.example', accepted: false },
      { name: 'Charles Babbage', address: 'charles@visitor.example', accepted: false },
      { name: 'Mira Kaplan', address: 'mira@northwind.example', accepted: true },
    ],
    summary: 'Discovery call',
    location: 'https://meet.northwind.example/mira',
    ...changes,
  };
}

/** A letter of each kind to each role that gets it, as the engine writes them. */
export function everyLetter(locale = 'en'): readonly Letter[] {
  const moved = { before: { start: START - 19 * HOUR, end: START - 18.5 * HOUR } };
  const answers = [
    { label: 'What is it about?', value: 'Moving over from a spreadsheet' },
    { label: 'Anything we should look at?', value: 'Our stock has 4,000 parts.\nThe list grows by ten a day.' },
  ];
  const price = { amount: 4000, currency: 'EUR', until: START - 6 * 24 * HOUR };
  const otherTimes = [START + 24 * HOUR, START + 27 * HOUR, START + 48 * HOUR];
  const reason = 'I am ill that day, sorry.\nPlease choose another time.';
  type Row = [Role, LetterKind, Partial<LetterBooking>, LetterLink[], ('REQUEST' | 'CANCEL')?];
  const rows: readonly Row[] = [
    ['visitor', 'confirmed', {}, ['manage'], 'REQUEST'],
    ['visitor', 'requested', { approveUntil: START - 5 * 24 * HOUR, hosts: [] }, ['manage']],
    ['visitor', 'declined', { reason, otherTimes }, ['book-again']],
    ['visitor', 'not-approved', { otherTimes }, ['book-again']],
    ['visitor', 'pay', { price }, ['pay', 'manage']],
    ['visitor', 'not-paid', {}, ['book-again']],
    ['visitor', 'moved', moved, ['manage'], 'REQUEST'],
    ['visitor', 'updated', {}, ['manage'], 'REQUEST'],
    ['visitor', 'reassigned', { hosts: ['Tamsin Doyle'] }, ['manage'], 'REQUEST'],
    ['visitor', 'cancelled', { reason, refund: { amount: 4000, currency: 'EUR' } }, ['book-again'], 'CANCEL'],
    ['visitor', 'refunded', { refund: { amount: 4000, currency: 'EUR' } }, ['manage']],
    ['visitor', 'removed', { visitor: { ...BOOKING.visitor, phone: null }, guests: [], location: null }, [], 'CANCEL'],
    ['visitor', 'reminder', {}, ['attend', 'reschedule', 'cancel']],
    ['visitor', 'lost-link', {}, ['manage']],
    ['guest', 'confirmed', {}, [], 'REQUEST'],
    ['guest', 'moved', moved, [], 'REQUEST'],
    ['guest', 'updated', {}, [], 'REQUEST'],
    ['guest', 'reassigned', { hosts: ['Tamsin Doyle'] }, [], 'REQUEST'],
    ['guest', 'cancelled', {}, [], 'CANCEL'],
    ['guest', 'removed', {}, [], 'CANCEL'],
    ['guest', 'reminder', {}, []],
    ['host', 'new-booking', { answers }, ['open']],
    ['host', 'approve', { answers, approveUntil: START - 5 * 24 * HOUR }, ['approve', 'decline', 'open']],
    ['host', 'yours-now', { answers }, ['open']],
    ['host', 'no-longer-yours', {}, []],
    ['host', 'moved', moved, ['open']],
    ['host', 'updated', { answers }, ['open']],
    ['host', 'cancelled', { reason }, ['open']],
    ['host', 'reminder', { answers }, ['open']],
    ['person', 'sign-in', {}, ['sign-in']],
    ['person', 'invitation', {}, ['sign-in']],
    ['person', 'reconnect', {}, ['connect']],
    ['person', 'reconnect-asked', {}, ['connect']],
    ['person', 'test', {}, []],
  ];
  return rows.map(([role, kind, changes, names, method]) =>
    letterOf({
      id: `mail/${role}/bk_1/${kind}`,
      kind,
      role,
      locale,
      to: TO[role],
      booking: role === 'person' ? null : { ...BOOKING, ...changes },
      ...(kind === 'reconnect' && { account: { kind: 'google', host: 'Mira Kaplan' } }),
      ...(kind === 'reconnect-asked' && { asker: 'Grace Hopper' }),
      links: links(...names),
      invite: method === undefined ? null : inviteOf({ method }),
    }),
  );
}

const TO: Readonly<Record<Role, Letter['to']>> = {
  visitor: { name: 'Ada Lovelace', address: 'ada@visitor.example' },
  guest: { name: 'Charles Babbage', address: 'charles@visitor.example' },
  host: { name: 'Mira Kaplan', address: 'mira@northwind.example' },
  person: { name: null, address: 'mira@northwind.example' },
};
