import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadHubWords } from '@team-booking/words/hub';
import { createFormats } from '../../../format/formats.ts';
import { axisOf, rowOf, spanOn, stretchesOf, ticksOf } from './day.ts';

const at = (time: string) => `2026-12-16T${time}:00Z`;
const formats = createFormats('en-GB', 'UTC');
type Rule = Parameters<typeof rowOf>[0]['day'][number]['rule'];
const block = (from: string, to: string, rule: Rule) => ({
  from: at(from),
  to: to === '24:00' ? '2026-12-17T00:00:00Z' : at(to),
  rule,
});
const host = (...day: ReturnType<typeof block>[]) => ({
  host: 'a',
  name: 'Ada Okafor',
  free: false,
  closedBy: [],
  day,
});
const WORKER = host(
  block('00:00', '09:00', 'hours'),
  block('09:00', '12:00', 'free'),
  block('12:00', '12:15', 'gap'),
  block('12:15', '17:00', 'free'),
  block('17:00', '24:00', 'hours'),
);
const asked = { start: at('11:00'), end: at('11:30') };

test('the axis has the hours in which somebody works, the time in question, and an hour at both ends', () => {
  assert.deepEqual(axisOf({ hosts: [WORKER], ...asked }), {
    from: Date.parse(at('08:00')),
    to: Date.parse(at('18:00')),
  });
  const late = axisOf({ hosts: [WORKER], start: at('22:30'), end: at('23:00') });
  assert.equal(late.to, Date.parse('2026-12-17T00:00:00Z'));
  const off = axisOf({ hosts: [host(block('00:00', '24:00', 'time-off'))], ...asked });
  assert.deepEqual([off.from, off.to], [Date.parse(at('07:00')), Date.parse(at('16:00'))], 'at least eight hours');
});

test('blocks stand on the axis, say when work begins and ends, and what is narrow says nothing', async () => {
  const words = await loadHubWords('en', 'times');
  const row = rowOf(WORKER, axisOf({ hosts: [WORKER], ...asked }), words, formats);
  assert.deepEqual(row.blocks, [
    { start: 0, size: 10, look: 'off', text: '' },
    { start: 10, size: 30, look: 'free', text: 'free' },
    { start: 40, size: 2.5, look: 'gap', text: '' },
    { start: 42.5, size: 47.5, look: 'free', text: 'free' },
    { start: 90, size: 10, look: 'off', text: '' },
  ]);
  assert.equal(row.told, '09:00–12:00 free; 12:00–12:15 gap around it; 12:15–17:00 free');
  const [early] = rowOf(WORKER, { from: Date.parse(at('03:00')), to: Date.parse(at('18:00')) }, words, formats).blocks;
  assert.deepEqual(early, { start: 0, size: 40, look: 'off', text: 'from 09:00' });
});

test('ticks are few, whatever the day', () => {
  for (const [from, to] of [
    ['08:00', '16:00'],
    ['00:00', '23:00'],
    ['09:00', '10:00'],
  ] as const) {
    const axis = { from: Date.parse(at(from)), to: Date.parse(at(to)) };
    const ticks = ticksOf(axis, formats);
    assert.ok(ticks.length > 0 && ticks.length <= 9, `${ticks.length}`);
    assert.deepEqual(ticks[0], { at: 0, text: from });
  }
  assert.deepEqual(spanOn({ from: 0, to: 100 }, -50, 150), { start: 0, size: 100 }, 'cut at the ends');
});

test('offered starts that the grid joins are one stretch', () => {
  const starts = [at('09:00'), at('09:30'), at('10:00'), at('13:00')];
  const found = stretchesOf(starts, { step: 30, minutes: 30 }).map(({ from, to }) =>
    [from, to].map((instant) => formats.time(instant)).join('-'),
  );
  assert.deepEqual(found, ['09:00-10:30', '13:00-13:30']);
  assert.equal(stretchesOf([at('09:00'), at('10:00')], { step: 60, minutes: 15 }).length, 1);
});
