import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FlowState } from '@team-booking/sdk';
import { Formats } from '../format/formats.ts';
import { enRest } from '../words/en-rest.ts';
import { en } from '../words/en.ts';
import { announcement } from './announcement.ts';

const words = { ...enRest, ...en };
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

function said(after: FlowState, before: FlowState = PICK): string {
  const flow = {
    days: () => [{ free: 3 }, { free: 0 }, { free: 1 }],
    slotsOf: () => [TIME, TIME],
  };
  return announcement(after, before, { words, formats: new Formats('en-GB'), flow: flow as never });
}

describe('what is read out', () => {
  it('is how many times a chosen day has', () => {
    assert.equal(said(state({ choice: { day: '2026-12-08' } })), 'Tuesday 8 December: 2 times free');
  });

  it('is the chosen time with its end', () => {
    assert.match(said(state({ choice: { day: '2026-12-08', slot: TIME } })), /^Tue 8 Dec, 10:30.11:00 chosen$/);
  });

  it('is how many days of a month have times, once they are known', () => {
    const waiting = state({ choice: { month: '2027-01' }, slots: { name: 'loading' } });
    assert.equal(said(waiting), '');
    assert.equal(said(state({ choice: { month: '2027-01' } }), waiting), 'January 2027: 2 days with free times');
    assert.equal(said(state({ choice: { duration: 60 } })), 'December 2026: 2 days with free times');
  });

  it('is the zone that times are shown in now', () => {
    assert.equal(said(state({ choice: { timeZone: 'America/New_York' } })), 'New York time');
  });

  it('is that a time is gone', () => {
    const gone = state({ step: { name: 'pick', moving: null, taken: { slot: TIME, nearest: [] } } });
    assert.equal(said(gone), 'Tue 8 Dec, 10:30 has just been taken');
    assert.equal(said(gone, gone), '');
  });

  it('is what becomes of something sent', () => {
    const sending = state({ writing: { name: 'sending', what: 'book', slow: false } });
    const slow = state({ writing: { name: 'sending', what: 'book', slow: true } });
    const lost = state({ writing: { name: 'lost', what: 'book', attempts: 1 } });
    const refused = state({
      writing: { name: 'refused', what: 'cancel', failure: { code: 'refused', problem: 'too-late' } },
    });
    assert.equal(said(sending), words.booking);
    assert.equal(said(slow, sending), words.slow);
    assert.equal(said(lost, slow), `${words.lost} ${words.lostKept}`);
    assert.equal(said(state({ writing: { name: 'lost', what: 'book', attempts: 2 } }), lost), '');
    assert.equal(said(refused, sending), words.tooLate);
  });

  it('is that times could not be loaded', () => {
    assert.equal(said(state({ slots: { name: 'failed' } })), words.failedTimes);
  });

  it('is nothing where focus says it: a new step', () => {
    assert.equal(said(state({ step: { name: 'details' } })), '');
  });
});
