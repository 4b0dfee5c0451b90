import { HonestBackend } from '../honest-backend.ts';
import type { Fault } from './fault.ts';

/** Faults in holds. */
export const HOLD_FAULTS: readonly Fault[] = [
  {
    name: 'A hold is a promise that blocks nobody',
    breaks: 'holds',
    backend: () =>
      new (class extends HonestBackend {
        override heldOf() {
          return [];
        }
      })(),
  },
  {
    name: 'Each request for a hold takes a time, whatever its key',
    breaks: 'held-once',
    backend: () =>
      new (class extends HonestBackend {
        #calls = 0;
        override hold(...[request]: Parameters<HonestBackend['hold']>) {
          return super.hold(request, { idempotencyKey: `call-${++this.#calls}` });
        }
      })(),
  },
  {
    name: 'A hold never expires',
    breaks: 'holds',
    backend: () =>
      new (class extends HonestBackend {
        override isHeld() {
          return true;
        }
      })(),
  },
  {
    name: 'Any token fits a hold',
    breaks: 'holds',
    backend: () =>
      new (class extends HonestBackend {
        override isHoldToken() {
          return true;
        }
      })(),
  },
  {
    name: 'Whoever holds a time cannot book it either',
    breaks: 'holds',
    backend: () =>
      new (class extends HonestBackend {
        override ownHold() {
          return null;
        }
      })(),
  },
  {
    name: 'A hold stays when it was booked',
    breaks: 'holds',
    backend: () =>
      new (class extends HonestBackend {
        override useHold() {}
      })(),
  },
  {
    name: 'A hold takes its host’s turn',
    breaks: 'held-turns',
    backend: () =>
      new (class extends HonestBackend {
        override forgetTurn() {}
      })(),
  },
];
