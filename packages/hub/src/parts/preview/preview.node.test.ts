import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Availability, BookingType, check } from '@team-booking/contract';
import type { BookingTypeDocument, TeamDocument } from '@team-booking/contract/team';
import type { BookingBackend } from '@team-booking/sdk';
import { exampleTimes, previewBackend } from './preview-backend.ts';

const NOW = Date.parse('2026-12-01T13:05:30Z');
const document = {
  id: 'talk',
  slug: 'talk',
  status: 'draft',
  linkOnly: false,
  title: 'Talk',
  mode: 'round-robin',
  durations: [30],
  slot: { step: 30, timeZone: 'Europe/Berlin' },
  members: [{ id: 'mira', name: 'Mira Kaplan' }],
  revision: 'r1',
} as unknown as BookingTypeDocument;
const team = { name: 'Northwind' } as TeamDocument;
const nothing = new Proxy({} as BookingBackend, {
  get: (_, name) => () => assert.fail(`nobody is asked for ${String(name)}`),
});
const backend = (content: Partial<BookingTypeDocument>, real = nothing, of = document) =>
  previewBackend({ document: of, content, team }, { real, now: () => NOW });

test('a type that nobody sees yet is shown as it would be seen, with example times', async () => {
  const preview = backend({ title: 'Call', durations: [15, 60], showHosts: false, fields: [], slot: document.slot });
  const type = await preview.bookingType('talk');
  assert.deepEqual(check(BookingType, type), { ok: true, value: type });
  assert.deepEqual([type.title, type.durations, type.hosts], ['Call', [15, 60], [{ id: 'mira' }]]);
  const query = { from: '2026-12-01T00:00:00Z', to: '2026-12-08T00:00:00Z' };
  const times = await preview.availability('talk', query);
  assert.ok(check(Availability, times).ok);
  assert.equal(times.from, '2026-12-01T13:06:00.000Z', 'nothing before now');
  assert.equal(times.hosts![0]!.free.length, 2 * 5, 'five working days');
});

test('where visitors see it already, its times are the real ones, and what they may not know stays hidden', async () => {
  const asked: string[] = [];
  const seen = await backend({ slot: document.slot }).bookingType('talk');
  const real = {
    ...nothing,
    bookingType: async () => ({ ...seen, capabilities: ['holds', 'routing'] as string[], groups: [] }),
    availability: async (slug: string) => {
      asked.push(slug);
      return exampleTimes([], { from: '2026-12-01T00:00:00Z', to: '2026-12-02T00:00:00Z' }, NOW);
    },
  } as unknown as BookingBackend;
  const published = { ...document, status: 'published' } as BookingTypeDocument;
  const locations = [{ id: 'v', kind: 'online', label: 'Video', joinUrl: 'https://secret.example' }] as const;
  const preview = backend({ locations: [...locations] }, real, published);
  const type = await preview.bookingType('talk');
  assert.deepEqual(type.locations, [{ id: 'v', kind: 'online', label: 'Video' }]);
  assert.deepEqual(type.capabilities, ['routing']);
  await preview.availability('talk', { from: '', to: '' });
  assert.deepEqual(asked, ['talk']);
});

test('a preview books nothing', async () => {
  const outcome = await backend({}).book({} as never, { idempotencyKey: 'k' });
  assert.equal(outcome.ok, false);
});
