import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@team-booking/sdk';
import { calcom } from '../index.ts';
import { answering } from '../test/answering.ts';
import { sampleEventType } from '../test/samples.ts';

/** Answers in Cal.com's format: by local date, with the offset at that instant. */
interface Answer {
  readonly name: string;
  readonly now: string;
  readonly timeZone: string;
  readonly data: Record<string, unknown>;
  /** The expected slots, in UTC. */
  readonly shown: readonly string[];
}

const starts = (...times: string[]) => times.map((start) => ({ start }));
const ranges = (...times: [string, string][]) => times.map(([start, end]) => ({ start, end }));

const ANSWERS: readonly Answer[] = [
  {
    name: 'the day on which Berlin skips an hour',
    now: '2027-03-01T00:00:00Z',
    timeZone: 'Europe/Berlin',
    data: {
      '2027-03-27': starts('2027-03-27T09:00:00.000+01:00'),
      '2027-03-28': starts(
        '2027-03-28T01:30:00.000+01:00',
        '2027-03-28T03:00:00.000+02:00',
        '2027-03-28T03:30:00.000+02:00',
        '2027-03-28T09:00:00.000+02:00',
      ),
    },
    shown: [
      '2027-03-27T08:00:00Z',
      '2027-03-28T00:30:00Z',
      '2027-03-28T01:00:00Z',
      '2027-03-28T01:30:00Z',
      '2027-03-28T07:00:00Z',
    ],
  },
  {
    name: 'the day on which Berlin has an hour twice, with ends',
    now: '2026-10-01T00:00:00Z',
    timeZone: 'Europe/Berlin',
    data: {
      '2026-10-25': ranges(
        ['2026-10-25T02:30:00.000+02:00', '2026-10-25T02:00:00.000+01:00'],
        ['2026-10-25T02:00:00.000+01:00', '2026-10-25T02:30:00.000+01:00'],
        ['2026-10-25T02:30:00.000+01:00', '2026-10-25T03:00:00.000+01:00'],
      ),
    },
    shown: ['2026-10-25T00:30:00Z', '2026-10-25T01:00:00Z', '2026-10-25T01:30:00Z'],
  },
  {
    name: 'the day on which New York skips an hour, in UTC as without a time zone',
    now: '2027-03-01T00:00:00Z',
    timeZone: 'America/New_York',
    data: {
      '2027-03-14': starts('2027-03-14T06:30:00.000Z', '2027-03-14T07:00:00.000Z', '2027-03-14T13:00:00.000Z'),
      '2027-03-15': starts('2027-03-15T13:00:00.000Z'),
    },
    shown: ['2027-03-14T06:30:00Z', '2027-03-14T07:00:00Z', '2027-03-14T13:00:00Z', '2027-03-15T13:00:00Z'],
  },
  {
    name: 'the day on which New York has an hour twice',
    now: '2026-11-01T00:00:00Z',
    timeZone: 'America/New_York',
    data: {
      '2026-11-01': starts(
        '2026-11-01T01:30:00.000-04:00',
        '2026-11-01T01:00:00.000-05:00',
        '2026-11-01T01:30:00.000-05:00',
      ),
    },
    shown: ['2026-11-01T05:30:00Z', '2026-11-01T06:00:00Z', '2026-11-01T06:30:00Z'],
  },
  {
    name: 'a zone at half past, where slots lie on half hours of UTC',
    now: '2026-12-01T00:00:00Z',
    timeZone: 'Asia/Kolkata',
    data: {
      '2026-12-08': ranges(
        ['2026-12-08T09:00:00.000+05:30', '2026-12-08T09:30:00.000+05:30'],
        ['2026-12-08T23:45:00.000+05:30', '2026-12-09T00:15:00.000+05:30'],
      ),
    },
    shown: ['2026-12-08T03:30:00Z', '2026-12-08T18:15:00Z'],
  },
  {
    name: 'the day on which Lord Howe skips half an hour',
    now: '2026-10-01T00:00:00Z',
    timeZone: 'Australia/Lord_Howe',
    data: {
      '2026-10-04': starts(
        '2026-10-04T01:45:00.000+10:30',
        '2026-10-04T02:30:00.000+11:00',
        '2026-10-04T02:45:00.000+11:00',
      ),
    },
    shown: ['2026-10-03T15:15:00Z', '2026-10-03T15:30:00Z', '2026-10-03T15:45:00Z'],
  },
  {
    name: 'slots off every grid, next to one another, out of order, twice, and under a strange date',
    now: '2026-06-01T00:00:00Z',
    timeZone: 'UTC',
    data: {
      '2026-06-17': starts('2026-06-16T09:07:00.000Z', '2026-06-16T09:06:00.000Z'),
      '2026-06-16': starts('2026-06-16T09:05:00.000Z', '2026-06-16T23:59:00.000Z', '2026-06-16T09:05:00.000Z'),
    },
    shown: ['2026-06-16T09:05:00Z', '2026-06-16T09:06:00Z', '2026-06-16T09:07:00Z', '2026-06-16T23:59:00Z'],
  },
  {
    name: 'empty days, days that are missing, and texts instead of objects',
    now: '2026-06-01T00:00:00Z',
    timeZone: 'UTC',
    data: { '2026-06-16': [], '2026-06-18': ['2026-06-18T09:00:00Z'], '2026-06-19': [] },
    shown: ['2026-06-18T09:00:00Z'],
  },
  { name: 'nothing at all', now: '2026-06-01T00:00:00Z', timeZone: 'UTC', data: {}, shown: [] },
];

for (const { name, now, timeZone, data, shown } of ANSWERS) {
  test(`a visitor sees exactly what Cal.com offers: ${name}`, async () => {
    const present = Date.parse(now);
    const { fetch } = answering(({ path }) => (path === 'slots' ? data : [sampleEventType()]));
    const backend = calcom({ user: 'ada', fetch, now: () => present });
    const client = createClient({ backend, slug: 'call', now: () => present });
    for (const from of [now, new Date(present + 7_654_321).toISOString()]) {
      const times = await client.slots({ from, to: new Date(present + 40 * 86_400_000).toISOString(), timeZone });
      assert.deepEqual(
        times.map(({ start }) => new Date(start).toISOString().replace('.000Z', 'Z')),
        shown.filter((start) => Date.parse(start) >= Date.parse(from)),
      );
    }
  });
}
