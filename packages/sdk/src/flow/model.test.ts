import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BackendError } from '../backend-error.ts';
import { scene, type Fault, type Scene } from '../testing/index.ts';
import type { Draft } from './state.ts';

// Whatever a visitor, a network and a backend do in whatever order: nothing that was typed is lost, nobody is booked twice,
// nothing is sent for ever, and what is shown is what was booked.

const PATIENCE = 25_000;

type Action =
  | { do: 'choose'; day: number; slot: number }
  | { do: 'duration'; minutes: number }
  | { do: 'type'; change: Partial<Draft> }
  | { do: 'proceed' | 'back' | 'submit' | 'retry' | 'refresh' | 'restart' | 'online' | 'visible' }
  | { do: 'wait'; milliseconds: number }
  | { do: 'fault'; method: 'book' | 'availability' | 'edit' | 'bookingType' | 'hold' | 'release'; fault: FaultName }
  | { do: 'rival'; day: number; slot: number };

const FAULTS = {
  'request-lost': (): Fault => 'request-lost',
  'answer-lost': (): Fault => 'answer-lost',
  unavailable: (): Fault => new BackendError('unavailable', 'Soon.'),
  broken: (): Fault => new BackendError('broken', 'What?'),
  'too-many': (): Fault => new BackendError('too-many-requests', 'Slowly.'),
  silence: (): Fault => new Promise(() => {}),
};
type FaultName = keyof typeof FAULTS | 'late';

const moment = { day: fc.nat({ max: 4 }), slot: fc.nat({ max: 3 }) };
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('choose' as const), ...moment }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('duration' as const), minutes: fc.constantFrom(30, 60, 45) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      change: fc.oneof(
        fc.record({ name: fc.constantFrom('Ada', 'Grace', 'Ada', 'Grace', '') }),
        fc.record({ email: fc.constantFrom('a@b.c', 'd@e.f', 'a@b.c', 'd@e.f', 'nothing') }),
        fc.record({ phone: fc.constantFrom('', '123') }),
      ),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'proceed',
        'proceed',
        'back',
        'submit',
        'submit',
        'submit',
        'retry',
        'refresh',
        'restart',
        'online',
        'visible',
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      milliseconds: fc.constantFrom(10, 2_000, 5_000, 26_000, 3_600_000),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      method: fc.constantFrom('book', 'book', 'book', 'availability', 'edit', 'bookingType', 'hold', 'release'),
      fault: fc.constantFrom(...(Object.keys(FAULTS) as FaultName[]), 'answer-lost', 'answer-lost', 'late'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rival' as const), ...moment }) },
) as fc.Arbitrary<Action>;

const CAPABILITIES = fc.subarray(['live' as const, 'holds' as const]);

/** Half an hour of one of the five days that follow. */
const timeAt = (day: number, slot: number) => Date.parse('2026-11-23T10:00:00Z') + day * 86_400_000 + slot * 1_800_000;

async function act({ flow, backend, clock }: Scene, action: Action): Promise<void> {
  switch (action.do) {
    case 'choose':
      return flow.choose({ slot: { start: timeAt(action.day, action.slot), duration: flow.state.choice.duration } });
    case 'duration':
      return flow.choose({ duration: action.minutes });
    case 'type':
      return flow.type(action.change);
    case 'wait':
      return clock.advance(action.milliseconds);
    case 'fault': {
      // A request that stands in a queue somewhere takes effect long after nobody waits for it any more.
      const late = new Promise<void>((resolve) => void clock.environment.after(40_000, resolve));
      return backend.fault(action.method, action.fault === 'late' ? late : FAULTS[action.fault]());
    }
    case 'rival':
      return backend.take(new Date(timeAt(action.day, action.slot)).toISOString(), 30);
    case 'restart':
      flow.stop();
      return flow.start();
    case 'online':
    case 'visible':
      return clock.comeBack(action.do);
    default:
      return flow[action.do]();
  }
}

test('no order of actions, failures and concurrent bookings loses the form, books twice or retries for ever', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 40 }), CAPABILITIES, async (actions, capabilities) => {
      const setup = scene({ type: { capabilities } });
      const { flow, backend, clock, emitted } = setup;
      let draft = flow.state.draft;
      let sendingSince: number | null = null;
      flow.subscribe(({ writing }) => {
        if (writing.name !== 'sending') sendingSince = null;
        else sendingSince ??= clock.now();
      });

      const check = () => {
        const { step } = flow.state;
        assert.deepEqual(flow.state.draft, draft, 'what was typed is there');
        assert.ok(backend.bookings.length <= 1, 'one visitor, one booking');
        assert.ok(emitted().filter((name) => name === 'booked').length <= 1, 'emitted once');
        assert.ok(sendingSince === null || clock.now() - sendingSince <= PATIENCE, 'given up in time');
        if (step.name === 'done') {
          assert.equal(step.booking.id, backend.bookings[0]?.id);
          assert.equal(step.booking.start, backend.bookings[0]?.start);
          assert.equal(emitted().filter((name) => name === 'booked').length, 1);
        }
      };

      flow.start();
      await clock.settle();
      // Most of what can go wrong goes wrong from here on.
      flow.choose({ slot: { start: timeAt(0, 0), duration: 30 } });
      flow.proceed();
      flow.type({ name: 'Ada', email: 'a@b.c' });
      draft = { ...draft, name: 'Ada', email: 'a@b.c' };
      for (const one of actions) {
        await act(setup, one);
        if (one.do === 'type') draft = { ...draft, ...one.change };
        await clock.settle();
        check();
      }

      // Everything works again: whatever was under way comes to its end.
      backend.mend();
      await clock.advance(120_000);
      clock.comeBack('online');
      await clock.advance(120_000);
      check();
      assert.notEqual(flow.state.writing.name, 'sending');
      assert.notEqual(flow.state.writing.name, 'lost');
      if (flow.state.step.name === 'failed') flow.retry();
      await clock.settle();

      // And the visitor can still book, if nothing is booked yet.
      for (let tries = 0; tries < 6 && flow.state.step.name !== 'done'; tries++) {
        if (flow.state.step.name === 'pick') {
          const next = flow.nextSlot();
          assert.ok(next);
          flow.choose({ slot: next });
          flow.proceed();
        }
        flow.type({ name: 'Ada', email: 'a@b.c' });
        draft = { ...draft, name: 'Ada', email: 'a@b.c' };
        flow.submit();
        await clock.advance(60_000);
        const { step } = flow.state;
        if (step.name === 'details' && step.taken) flow.choose({ slot: step.taken.nearest[0]! });
      }
      assert.equal(flow.state.step.name, 'done');
      check();
      flow.stop();
      assert.deepEqual([clock.listeners], [0]);
    }),
    { numRuns: 150, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false },
  );
});
