import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BookingRequest, check, type BookingType, type Field } from '@team-booking/contract';
import { sampleBookingType } from '../../testing/index.ts';
import type { Choice, Draft } from '../state.ts';
import { bookingRequest } from './booking-request.ts';
import { inFormOrder } from '../write/form-order.ts';
import { validate } from './validating.ts';

const draft: Draft = {
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  phone: '',
  guests: [],
  answers: {},
  location: '',
  locationDetail: '',
  consent: false,
};
const choice: Choice = {
  month: '',
  day: null,
  slot: null,
  duration: 30,
  timeZone: 'Europe/Berlin',
  host: null,
  anyone: false,
};
const slot = { start: Date.parse('2026-11-24T10:00:00Z'), duration: 30 };

const errorsOf = (change: Partial<Draft>, type: Partial<BookingType> = {}) =>
  validate(sampleBookingType(type), { ...draft, ...change }).map(({ pointer, code }) => `${pointer} ${code}`);
const requestOf = (change: Partial<Draft>, type: Partial<BookingType> = {}) =>
  bookingRequest(sampleBookingType(type), slot, choice, { ...draft, ...change }, { locale: 'de' } as never, {});
const field = (change: Partial<Field>): Field => ({ id: 'f', type: 'text', label: 'F', required: false, ...change });

test('a name and an e-mail address are enough', () => {
  assert.deepEqual(errorsOf({}), []);
  assert.deepEqual(requestOf({}), {
    bookingType: 'intro-call',
    start: '2026-11-24T10:00:00Z',
    duration: 30,
    timeZone: 'Europe/Berlin',
    locale: 'de',
    attendee: { name: 'Ada Lovelace', email: 'ada@example.com' },
    location: { id: 'video' },
  });
});

test('name and e-mail address are required, and blanks do not count', () => {
  assert.deepEqual(errorsOf({ name: ' ', email: '' }), ['/attendee/name required', '/attendee/email required']);
  for (const email of ['ada', 'ada@', '@example.com', 'a b@c', 'a@b\nBcc: c@d', `${'a'.repeat(251)}@b.c`]) {
    assert.deepEqual(errorsOf({ email }), ['/attendee/email email'], email);
  }
  assert.deepEqual(errorsOf({ name: 'x'.repeat(201), phone: '1'.repeat(41) }), [
    '/attendee/name too-long',
    '/attendee/phone too-long',
  ]);
});

test('empty guests are left out, others are validated under their index', () => {
  const type = { guests: { max: 1 } };
  assert.deepEqual(errorsOf({ guests: ['', 'grace'] }, type), ['/guests/1/email email']);
  assert.deepEqual(errorsOf({ guests: ['a@b.c', ' ', 'd@e.f'] }, type), ['/guests too-many']);
  assert.deepEqual(requestOf({ guests: ['', ' a@b.c '] }, type).guests, [{ email: 'a@b.c' }]);
});

test('every kind of field is validated', () => {
  const options = [{ value: 'a', label: 'A' }];
  const cases: [Partial<Field>, string | boolean | string[] | undefined, string | null, unknown][] = [
    [{ required: true }, '  ', 'required', undefined],
    [{ maxLength: 3 }, 'four', 'too-long', 'four'],
    [{ type: 'textarea' }, ' two\nlines ', null, 'two\nlines'],
    [{ type: 'email' }, 'nobody', 'email', 'nobody'],
    [{ type: 'url' }, 'javascript:alert(1)', 'url', 'javascript:alert(1)'],
    [{ type: 'url' }, 'https://example.com', null, 'https://example.com'],
    [{ type: 'number' }, '12', null, 12],
    [{ type: 'number' }, 'dozen', 'number', 'dozen'],
    [{ type: 'date' }, '2026-13-01', 'date', '2026-13-01'],
    [{ type: 'date' }, '2026-12-01', null, '2026-12-01'],
    [{ type: 'select', options }, 'b', 'option', 'b'],
    [{ type: 'radio', options }, 'a', null, 'a'],
    [{ type: 'checkbox', required: true }, false, 'required', false],
    [{ type: 'checkbox', required: true }, true, null, true],
    [{ type: 'checkbox' }, undefined, null, undefined],
    [{ type: 'checkboxes', required: true, options }, [], 'required', undefined],
    [{ type: 'checkboxes', options }, ['a', 'b'], 'option', ['a', 'b']],
  ];
  for (const [change, answer, code, sent] of cases) {
    const answers: Draft['answers'] = answer === undefined ? {} : { f: answer };
    const type = { fields: [field(change)] };
    assert.deepEqual(errorsOf({ answers }, type), code ? [`/answers/f ${code}`] : [], JSON.stringify([change, answer]));
    assert.deepEqual(requestOf({ answers }, type).answers?.['f'], sent);
  }
});

test('pointers escape special characters', () => {
  assert.deepEqual(errorsOf({}, { fields: [field({ id: 'a/b~c', required: true })] }), ['/answers/a~1b~0c required']);
});

test('one of several locations has to be chosen, and gets what it asks for', () => {
  const locations: BookingType['locations'] = [
    { id: 'video', kind: 'online', label: 'Video' },
    { id: 'call', kind: 'phone', label: 'Phone', ask: 'phone' },
  ];
  assert.deepEqual(errorsOf({}, { locations }), ['/location required']);
  assert.deepEqual(errorsOf({ location: 'video' }, { locations }), []);
  assert.deepEqual(errorsOf({ location: 'call' }, { locations }), ['/location/phone required']);
  assert.deepEqual(requestOf({ location: 'call', locationDetail: ' 123 ' }, { locations }).location, {
    id: 'call',
    phone: '123',
  });
  assert.deepEqual(requestOf({ location: 'video', locationDetail: '123' }, { locations }).location, { id: 'video' });
});

test('consent is required if the type asks for it, and sent with its version', () => {
  const consent = { version: '2', text: 'I agree.' };
  assert.deepEqual(errorsOf({}, { consent }), ['/consent required']);
  assert.deepEqual(requestOf({ consent: true }, { consent }).consent, { version: '2', accepted: true });
});

test("the request is valid by the contract's schema", () => {
  const type = {
    guests: { max: 2 },
    fields: [field({ type: 'number' }), field({ id: 'g', type: 'checkboxes', options: [{ value: 'a', label: 'A' }] })],
    consent: { version: '1', text: 'I agree.' },
  };
  const full = { phone: '123', guests: ['a@b.c'], answers: { f: '3', g: ['a'] }, consent: true };
  assert.deepEqual(check(BookingRequest, requestOf(full, type)).ok, true);
});

test('errors stand in the order of the form, whoever found them', async () => {
  const type: Partial<BookingType> = {
    locations: [
      { id: 'video', kind: 'online', label: 'Video call' },
      { id: 'phone', kind: 'phone', label: 'Phone', ask: 'phone' },
    ],
    fields: [
      { id: 'a/b', type: 'text', label: 'First', required: true },
      { id: 'a', type: 'text', label: 'Second', required: true },
    ],
    guests: { max: 2 },
    consent: { version: '1', text: 'Agreed?' },
  };
  const order = [
    '/attendee/name',
    '/attendee/email',
    '/location',
    '/answers/a~1b',
    '/answers/a',
    '/guests/0/email',
    '/consent',
  ];
  const empty = { ...draft, name: '', email: '', guests: ['nobody'] };
  assert.deepEqual(
    validate(sampleBookingType(type), empty).map(({ pointer }) => pointer),
    order,
  );
  const found = order.toReversed().map((pointer) => ({ pointer, detail: '' }));
  assert.deepEqual(
    inFormOrder(found, sampleBookingType(type)).map(({ pointer }) => pointer),
    order,
  );
});
