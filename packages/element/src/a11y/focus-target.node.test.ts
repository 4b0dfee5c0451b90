import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FlowState } from '@team-booking/sdk';
import { EMPTY, focusTarget } from './focus-target.ts';

const IDLE = { name: 'idle' } as const;
const SENDING = { name: 'sending', what: 'book', slow: false } as const;

function state(step: object, writing: object = IDLE): FlowState {
  return { step, writing } as FlowState;
}

describe('the focus target', () => {
  it('is the heading of the next step', () => {
    assert.deepEqual(focusTarget(state({ name: 'done' }), state({ name: 'details', errors: [] })), ['#heading']);
    assert.deepEqual(focusTarget(state({ name: 'cancel' }), state({ name: 'manage' })), ['#heading']);
    assert.deepEqual(focusTarget(state({ name: 'done' }), state({ name: 'pay' })), ['#heading']);
    assert.deepEqual(focusTarget(state({ name: 'pick', moving: {} }), state({ name: 'manage' })), ['#heading']);
  });

  it('is the first empty field of the form, else its heading; the button, if it is sent at once', () => {
    const form = { name: 'details', errors: [] };
    assert.deepEqual(focusTarget(state(form), state({ name: 'pick' })), [EMPTY, '#heading']);
    assert.deepEqual(focusTarget(state(form, SENDING), state({ name: 'pick' })), ['.send .primary']);
  });

  it('is the chosen time, when going back', () => {
    const targets = focusTarget(state({ name: 'pick', moving: null }), state({ name: 'details', errors: [] }));
    assert.equal(targets?.[0], '[data-time][aria-pressed="true"]');
  });

  it('is the button that was pressed, when it is undone', () => {
    assert.equal(focusTarget(state({ name: 'manage' }), state({ name: 'cancel' }))?.[0], '#cancel');
    assert.equal(focusTarget(state({ name: 'manage' }), state({ name: 'pick', moving: {} }))?.[0], '#reschedule');
  });

  it('is the summary of errors once there are more', () => {
    const before = state({ name: 'details', errors: [] });
    const after = state({ name: 'details', errors: [{ pointer: '/attendee/name', detail: '' }] });
    assert.deepEqual(focusTarget(after, before), ['#errors']);
    assert.equal(focusTarget(before, after), null);
  });

  it('is the first time that is offered for a taken one, if the visitor has just submitted; then the button', () => {
    const taken = state({ name: 'details', errors: [], taken: {} });
    const before = state({ name: 'details', errors: [], taken: null });
    assert.deepEqual(focusTarget(taken, before, true), ['#taken button', '.change']);
    assert.equal(focusTarget(taken, before), null);
    assert.equal(focusTarget(taken, taken, true), null);
    assert.deepEqual(focusTarget(before, taken), ['.send .primary']);
  });

  it('is the notice of a refusal', () => {
    const refused = state({ name: 'cancel' }, { name: 'refused' });
    assert.deepEqual(focusTarget(refused, state({ name: 'cancel' }, SENDING)), ['#refused']);
  });

  it('stays while a connection is lost and restored', () => {
    const lost = state({ name: 'details', errors: [] }, { name: 'lost' });
    assert.equal(focusTarget(lost, state({ name: 'details', errors: [] }, SENDING)), null);
  });
});
