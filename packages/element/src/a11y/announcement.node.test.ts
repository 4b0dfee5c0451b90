import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FlowState } from '@team-booking/sdk';
import { FullFormats } from '../format/full-formats.ts';
import { late } from '@team-booking/words/late';
import { opener } from '@team-booking/words/opener';
import { first as en } from '@team-booking/words/first';
import { announcement } from './announcement.ts';

const words = { ...late, ...opener, ...en };
const TIME = { start: Date.parse('2026-12-08T09:30Z'), duration: 30 };

const PICK = {
  step: { name: 'pick', moving: null, taken: null },
  choice: {
    month: '2026-12',
    day: null,
    slot: null,
    duration: 30,
    timeZone: 'Europe/Berlin',
    host: null,
    anyone: false,
  },
  writing: { name: 'idle' },
  slots: { name: 'ready' },
} as unknown as FlowState;

function state(change: { [K in keyof FlowState]?: object }): FlowState {
  const choice = { ...PICK.choice, ...change.choice };
  return { ...PICK, ...change, choice } as FlowState;
}

function announced(after: FlowState, before: FlowState = PICK): string {
  const flow = {
    days: () => [{ free: 3 }, { free: 0 }, { free: 1 }],
    slotsOf: () => [TIME, TIME],
  };
  return announcement(after, before, { words, formats: new FullFormats('en-GB'), flow: flow as never });
}

describe('the announcement', () => {
  it('is the number of times of a chosen day', () => {
    assert.equal(announced(state({ choice: { day: '2026-12-08' } })), 'Tuesday 8 December, 2 times free');
  });

  it('is the chosen time with its end', () => {
    assert.match(announced(state({ choice: { day: '2026-12-08', slot: TIME } })), /^10:30.11:00 chosen$/);
  });

  it('is the number of days with times in a month, once they are loaded', () => {
    const waiting = state({ choice: { month: '2027-01' }, slots: { name: 'loading' } });
    assert.equal(announced(waiting), '');
    assert.equal(announced(state({ choice: { month: '2027-01' } }), waiting), 'January 2027, 2 days with free times');
    assert.equal(announced(state({ choice: { duration: 60 } })), 'December 2026, 2 days with free times');
  });

  it('is whom a visitor asks for, and the days with times of theirs', () => {
    const bookingType = {
      groups: [{ need: 1, hosts: ['a', 'b'] }],
      hosts: [
        { id: 'a', name: 'Ada' },
        { id: 'b', name: 'Bob' },
      ],
    };
    const at = (host: string | null) => state({ step: { ...PICK.step, bookingType }, choice: { host } });
    assert.equal(announced(at('a'), at(null)), 'With Ada. December 2026, 2 days with free times');
    assert.equal(announced(at(null), at('a')), 'With one of the team. December 2026, 2 days with free times');
  });

  it('is until when a time is held, once, when that is near', () => {
    const until = Date.parse('2026-12-08T09:05Z');
    const at = (ending: boolean) =>
      state({ step: { name: 'details', taken: null, errors: [], hold: { until, ending } } });
    assert.equal(announced(at(true), at(false)), 'Your time is held until 10:05.');
    assert.equal(announced(at(true), at(true)), '');
    assert.equal(announced(at(false), at(true)), '');
  });

  it('is the zone in which times are shown now', () => {
    assert.equal(announced(state({ choice: { timeZone: 'America/New_York' } })), 'New York time');
  });

  it('is that a time is gone', () => {
    const gone = state({ step: { name: 'pick', moving: null, taken: { slot: TIME, nearest: [] } } });
    assert.equal(announced(gone), 'Tue\u00A08\u00A0Dec, 10:30 was just taken');
    assert.equal(announced(gone, gone), '');
    const shown = { ...gone, choice: { ...gone.choice, day: '2026-12-08' } };
    assert.equal(announced(shown, { ...PICK, choice: shown.choice }), '10:30 was just taken');
  });

  it('is the state of a write', () => {
    const sending = state({ writing: { name: 'sending', what: 'book', slow: false } });
    const slow = state({ writing: { name: 'sending', what: 'book', slow: true } });
    const lost = state({ writing: { name: 'lost', what: 'book', attempts: 1 } });
    const refused = state({
      writing: { name: 'refused', what: 'cancel', failure: { code: 'refused', problem: 'too-late' } },
    });
    assert.equal(announced(sending), words.booking);
    assert.equal(announced(slow, sending), words.slow);
    assert.equal(announced(lost, slow), `${words.lost} ${words.lostKept}`);
    assert.equal(announced(state({ writing: { name: 'lost', what: 'book', attempts: 2 } }), lost), '');
    assert.equal(announced(refused, sending), words.tooLate);
  });

  it('is that times could not be loaded', () => {
    assert.equal(announced(state({ slots: { name: 'failed' } })), words.failedTimes);
  });

  it('is empty where moving focus announces it: a new step', () => {
    assert.equal(announced(state({ step: { name: 'details' } })), '');
  });
});
