import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Closure } from '@team-booking/contract/team';
import { loadHubWords } from '@team-booking/words/hub';
import { createFormats } from '../../../format/formats.ts';
import { closureWords, wayOf } from './closures.ts';

const formats = createFormats('en-GB', 'Europe/Berlin');
const words = await loadHubWords('en', 'times');
const told = (closure: Partial<Closure> & Pick<Closure, 'rule'>) =>
  closureWords({ change: null, ...closure }, words, formats);

test('a closure says what and for how long, on the clock of the type', () => {
  const [from, to] = ['2026-12-16T10:00:00Z', '2026-12-16T10:30:00Z'];
  assert.equal(told({ rule: 'busy', from, to }), 'Busy in the calendar, 11:00–11:30');
  assert.equal(told({ rule: 'hours' }), 'Does not work then');
  const [day, next] = ['2026-12-15T23:00:00Z', '2026-12-16T23:00:00Z'];
  assert.equal(told({ rule: 'limit', from: day, to: next }), `Has reached a limit, ${formats.dayShort(day)}`);
  assert.equal(
    told({ rule: 'limit', from: day, to: '2026-12-22T23:00:00Z' }),
    `Has reached a limit, ${formats.dayShort(day)} – ${formats.dayShort('2026-12-22T12:00:00Z')}`,
  );
  assert.equal(told({ rule: 'notice', from }), `Too soon: can be booked from ${formats.dayAndTime(from)}`);
  assert.equal(told({ rule: 'horizon', to }), `Too far ahead: can be booked until ${formats.dayAndTime(to)}`);
  assert.equal(told({ rule: 'horizon', from }), 'It is over.');
  assert.equal(told({ rule: 'hours', change: { verb: 'switchOnHost', id: 'a' } }), 'Takes no bookings at present');
});

test('each change leads to where it is made, and what only the host can change leads nowhere', () => {
  const way = (closure: Partial<Closure> & Pick<Closure, 'rule'>) => {
    const found = wayOf({ change: null, ...closure }, words);
    return found && [found.text, found.address.view, found.address.id, found.address.query['tab']];
  };
  const ofHost = (verb: string) => ({ verb, id: 'ines' });
  assert.equal(way({ rule: 'busy' }), null);
  assert.deepEqual(way({ rule: 'hours', change: ofHost('changeHost') }), ['Edit hours', 'hosts', 'ines', 'hours']);
  assert.deepEqual(way({ rule: 'time-off', change: ofHost('endTimeOff') }), ['Edit time off', 'hosts', 'ines', 'off']);
  const booked = way({ rule: 'our-booking', booking: 'b7', change: { verb: 'reassign', id: 'b7' } });
  assert.deepEqual(booked, ['Open booking', 'bookings', 'b7', undefined]);
  const gap = way({ rule: 'gap', change: { verb: 'changeBookingType', id: 'talk' } });
  assert.deepEqual(gap, ['Change the gap', 'types', 'talk', undefined]);
});
