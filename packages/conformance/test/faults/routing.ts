import { HonestBackend } from '../honest-backend.ts';
import type { Fault } from './fault.ts';

/** Faults in questions before the times. */
export const ROUTING_FAULTS: readonly Fault[] = [
  {
    name: 'A route narrows what is shown, but not who is chosen',
    breaks: 'routing',
    backend: () =>
      new (class extends HonestBackend {
        override seat(...[type, seat]: Parameters<HonestBackend['seat']>) {
          return super.seat(type, { ...seat, route: null });
        }
      })(),
  },
  {
    name: 'A route narrows who is chosen, but not what is shown',
    breaks: 'routing',
    backend: () =>
      new (class extends HonestBackend {
        override partyOf(...[type, moving, query]: Parameters<HonestBackend['partyOf']>) {
          const party = super.partyOf(type, moving, query);
          return moving ? party : null;
        }
      })(),
  },
  {
    name: 'A route of another booking type is accepted',
    breaks: 'routing',
    backend: () =>
      new (class extends HonestBackend {
        override isOfType() {
          return true;
        }
      })(),
  },
  {
    name: 'A booking forgets its route when it is moved',
    breaks: 'routing',
    backend: () =>
      new (class extends HonestBackend {
        override routeWhenMoving() {
          return null;
        }
      })(),
  },
  {
    name: 'A route can be used with other answers than those it was made by',
    breaks: 'routing',
    backend: () =>
      new (class extends HonestBackend {
        override fitsAnswers() {
          return true;
        }
      })(),
  },
  {
    name: 'A route never ends',
    breaks: 'routing',
    backend: () =>
      new (class extends HonestBackend {
        override endOf() {
          return Infinity;
        }
      })(),
  },
  {
    name: 'Nobody says why a rule leads where it does',
    breaks: 'routing',
    backend: () =>
      new (class extends HonestBackend {
        override said() {
          return {};
        }
      })(),
  },
  {
    name: 'The rules are shown to visitors',
    breaks: 'routing',
    backend: () =>
      new (class extends HonestBackend {
        override publicType(...[type]: Parameters<HonestBackend['publicType']>) {
          const shown = super.publicType(type);
          return type.routing ? { ...shown, routing: structuredClone(type.routing) } : shown;
        }
      })(),
  },
];
