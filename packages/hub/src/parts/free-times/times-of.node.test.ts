import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Explanation } from '@team-booking/contract/team';
import { createFormats } from '../../format/formats.ts';
import { timesOf } from './times-of.ts';

const formats = createFormats('en-GB', 'Europe/Berlin');
const berlin = (instant: string | number) => formats.dayOf(instant);
const explanation = (starts: string[], hosts: Record<string, [string, string, string][]>) =>
  ({
    starts,
    hosts: Object.entries(hosts).map(([host, day]) => ({
      host,
      day: day.map(([from, to, rule]) => ({ from, to, rule })),
    })),
  }) as unknown as Explanation;

test('times of the day are there once and in order, whoever is free', () => {
  const [late, early] = ['2026-12-01T22:30:00Z', '2026-12-01T22:15:00Z'];
  const after = '2026-12-01T23:30:00Z';
  const wanted = { day: '2026-12-01', dayOf: berlin, duration: 30, hosts: null };
  assert.deepEqual(timesOf([explanation([late], {}), explanation([late, early, after], {})], wanted), [early, late]);
});

test('where certain hosts have to be free, all of them are, for all of it', () => {
  const starts = ['2026-12-01T09:00:00Z', '2026-12-01T09:30:00Z', '2026-12-01T10:00:00Z'];
  const day: [string, string, string][] = [
    ['2026-12-01T09:00:00Z', '2026-12-01T10:15:00Z', 'free'],
    ['2026-12-01T10:15:00Z', '2026-12-01T12:00:00Z', 'busy'],
  ];
  const until: [string, string, string][] = [['2026-12-01T08:00:00Z', '2026-12-01T09:45:00Z', 'free']];
  const at = (hosts: string[]) =>
    timesOf([explanation(starts, { ada: day, ben: until })], {
      day: '2026-12-01',
      dayOf: berlin,
      duration: 30,
      hosts,
    });
  assert.deepEqual(at(['ada']), starts.slice(0, 2));
  assert.deepEqual(at(['ada', 'ben']), starts.slice(0, 1));
  assert.deepEqual(at(['nobody']), []);
});

test('no time touches what is left out', () => {
  const starts = ['08:30', '09:00', '09:30', '10:00'].map((time) => `2026-12-01T${time}:00Z`);
  const without = { from: '2026-12-01T09:15:00Z', to: '2026-12-01T10:00:00Z' };
  const wanted = { day: '2026-12-01', dayOf: berlin, duration: 30, hosts: null, without };
  assert.deepEqual(timesOf([explanation(starts, {})], wanted), [starts[0], starts[3]]);
});
