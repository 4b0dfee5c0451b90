import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTeam } from './read-team.ts';

const host = (id: string) => ({ id, name: id.toUpperCase(), email: `${id}@team.example`, timeZone: 'Europe/Berlin' });
const type = {
  slug: 'call',
  title: 'Call',
  mode: 'solo',
  hosts: ['a'],
  durations: [30],
  slot: { step: 30, timeZone: 'Europe/Berlin' },
};
const team = (...types: object[]) => ({ name: 'Team', hosts: ['a', 'b', 'c'].map(host), bookingTypes: types });

function errors(settings: unknown): string[] {
  const read = readTeam(settings);
  assert.ok(!read.ok, 'should have been refused');
  for (const { problem, remedy } of read.errors) assert.ok(problem.length > 3 && remedy.length > 3);
  return read.errors.map(({ code, field }) => `${code} ${field}`);
}

function config(settings: unknown) {
  const read = readTeam(settings);
  assert.ok(read.ok, JSON.stringify(read));
  return read.team;
}

test('absent members get their defaults', () => {
  const { id, hosts, bookingTypes } = config(team(type));
  assert.equal(id, 'team');
  assert.deepEqual(hosts[0]!.hours, [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }]);
  assert.deepEqual(bookingTypes[0]!.groups, [{ need: 1, members: [{ host: 'a', weight: 1, priority: 1 }] }]);
  assert.equal(bookingTypes[0]!.id, 'call');
  assert.deepEqual(bookingTypes[0]!.policy, {
    cancelUntil: null,
    rescheduleUntil: null,
    sameHost: true,
    replaceable: false,
  });
});

test('the first host of a collective owns it unless another is named', () => {
  const collective = { ...type, mode: 'collective', hosts: ['b', 'a'] };
  assert.equal(config(team(collective)).bookingTypes[0]!.owner, 'b');
  assert.equal(config(team({ ...collective, owner: 'a' })).bookingTypes[0]!.owner, 'a');
  assert.deepEqual(errors(team({ ...collective, owner: 'c' })), ['owner-not-fixed /bookingTypes/0/owner']);
});

test('a misspelt setting is refused and named', () => {
  assert.deepEqual(errors(team({ ...type, duration: 30 })), ['invalid /bookingTypes/0/duration']);
  assert.deepEqual(errors({ name: 'Team', hosts: [{ ...host('a'), mail: 'x' }], bookingTypes: [] }), [
    'invalid /hosts/0/mail',
  ]);
});

test('team modes need more than one host, solo needs one', () => {
  assert.deepEqual(errors(team({ ...type, mode: 'round-robin' })), ['team-size /bookingTypes/0/hosts']);
  assert.deepEqual(errors(team({ ...type, mode: 'collective' })), ['team-size /bookingTypes/0/hosts']);
  assert.deepEqual(errors(team({ ...type, hosts: ['a', 'b'] })), ['team-size /bookingTypes/0/hosts']);
  assert.deepEqual(errors(team({ ...type, hosts: ['x'] })), ['unknown-host /bookingTypes/0/hosts/0']);
  assert.deepEqual(errors(team({ ...type, mode: 'round-robin', hosts: ['a', 'b', 'a'] })), [
    'duplicate /bookingTypes/0/hosts/2',
  ]);
});

test('the groups of a panel must be fillable', () => {
  const { hosts: _, ...rest } = type;
  const panel = (...groups: object[]) => team({ ...rest, mode: 'panel', groups });
  const lead = { need: 'all', hosts: ['a'] };
  assert.equal(config(panel(lead, { need: 1, hosts: ['b', 'c'] })).bookingTypes[0]!.owner, 'a');
  assert.equal(config(panel({ need: 2, hosts: ['a', 'b', 'c'] })).bookingTypes[0]!.owner, null);
  assert.deepEqual(errors(panel(lead, { need: 'all', hosts: ['a', 'b'] })), ['team-size /bookingTypes/0/groups']);
  assert.deepEqual(errors(panel(lead, { need: 3, hosts: ['b', 'c'] })).toSorted(), [
    'need-exceeds-group /bookingTypes/0/groups/1/need',
    'team-size /bookingTypes/0/groups',
  ]);
  const twice = { need: 1, hosts: ['b', { host: 'c', weight: 2 }] };
  assert.deepEqual(errors(panel({ need: 1, hosts: ['c', 'a'] }, twice)), ['invalid /bookingTypes/0/groups']);
  const many = Array.from({ length: 13 }, () => ({ need: 1, hosts: ['a', 'b'] }));
  assert.ok(errors(panel(...many)).includes('too-many-groups /bookingTypes/0/groups'));
});

test('a slug belongs to one booking type, and is never a reserved path of the server', () => {
  assert.deepEqual(errors(team(type, { ...type, id: 'other' })), ['duplicate /bookingTypes/1/slug']);
  assert.deepEqual(errors(team({ ...type, aliases: ['old'] }, { ...type, slug: 'old' })), [
    'duplicate /bookingTypes/1/slug',
  ]);
  assert.deepEqual(errors(team({ ...type, slug: 'api' })), ['reserved-slug /bookingTypes/0/slug']);
});

test('payment is refused with a remedy, as nothing may be confirmed unpaid', () => {
  const payment = { amount: 4000, currency: 'EUR', provider: 'stripe' };
  assert.deepEqual(errors(team({ ...type, payment })), ['payment-not-supported /bookingTypes/0/payment']);
  assert.ok(config(team({ ...type, payment: null })));
});

test('invalid zones, dates, forms and windows are refused', () => {
  assert.deepEqual(errors(team({ ...type, slot: { step: 30, timeZone: 'Mars/Olympus' } })), [
    'unknown-time-zone /bookingTypes/0/slot/timeZone',
  ]);
  const overrides = [
    { date: '2026-02-30', hours: [] },
    { date: '2026-03-01', hours: [] },
  ];
  assert.deepEqual(errors({ ...team(type), hosts: [{ ...host('a'), overrides }] }), [
    'invalid /hosts/0/overrides/0/date',
  ]);
  assert.deepEqual(errors(team({ ...type, fields: [{ id: 'x', type: 'select', label: 'X', required: true }] })), [
    'invalid /bookingTypes/0/fields/0/options',
  ]);
  assert.deepEqual(errors(team({ ...type, window: { minNotice: 100, horizon: 50 } })), [
    'invalid /bookingTypes/0/window/horizon',
  ]);
  const joinUrl = 'https://meet.example/{visitor}';
  assert.deepEqual(errors(team({ ...type, locations: [{ id: 'v', kind: 'online', label: 'Video', joinUrl }] })), [
    'unknown-placeholder /bookingTypes/0/locations/0/joinUrl',
  ]);
  assert.deepEqual(errors(team({ ...type, durations: [30, 30], defaultDuration: 45 })), [
    'duplicate /bookingTypes/0/durations/1',
    'invalid /bookingTypes/0/defaultDuration',
  ]);
});

test('any invalid input is answered with its errors', () => {
  for (const value of [null, 1, 'x', [], {}, { name: '' }, { name: 'T', hosts: {}, bookingTypes: 3 }]) {
    assert.ok(errors(value).length > 0);
  }
});

test('what is written down has no unknown members, however deep: they would be stored, and answered', () => {
  const odd = JSON.parse('{ "name": "Ada", "__proto__": { "admin": true } }') as object;
  assert.deepEqual(errors({ ...team(type), contact: odd }), ['invalid /contact/__proto__']);
  assert.deepEqual(errors(team({ ...type, contact: odd })), ['invalid /bookingTypes/0/contact/__proto__']);
  const consent = { version: '1', text: 'Yes', more: 1 };
  assert.ok(errors(team({ ...type, consent })).includes('invalid /bookingTypes/0/consent/more'));
  assert.deepEqual(errors(team({ ...type, guests: { max: 1, min: 0 } })), ['invalid /bookingTypes/0/guests/min']);
});

test('a translation of what is not there is refused and named', () => {
  const asked = {
    ...type,
    fields: [{ id: 'size', type: 'select', label: 'Size', required: false, options: [{ value: 's', label: 'Small' }] }],
    locations: [{ id: 'video', kind: 'online', label: 'Video call' }],
  };
  const good = {
    title: 'Anruf',
    fields: { size: { options: { s: 'Klein' } } },
    locations: { video: { label: 'Video' } },
  };
  assert.deepEqual(config(team({ ...asked, translations: { de: good } })).bookingTypes[0]!.translations, { de: good });
  const bad = {
    fields: { sise: { label: 'Größe' }, size: { options: { l: 'Groß' } } },
    locations: { phone: { label: 'Telefon' } },
    consent: { text: 'Ja' },
  };
  const place = '/bookingTypes/0/translations/de';
  assert.deepEqual(errors(team({ ...asked, translations: { de: bad } })), [
    `invalid ${place}/fields/sise`,
    `invalid ${place}/fields/size/options/l`,
    `invalid ${place}/locations/phone`,
    `invalid ${place}/consent`,
  ]);
  assert.deepEqual(errors(team({ ...type, translations: { de: { titel: 'x' } } })), [`invalid ${place}/titel`]);
});
