import type { History } from '../cases/play.ts';
import type { Guarantee } from '../guarantee.ts';
import { ALGORITHM, playAll } from './rotation.ts';

const even = (...ids: string[]) => ids.map((id) => ({ id, weight: 1, tier: 1 }));

const pool = even('ada', 'bob', 'cem');
const everybody = pool.map(({ id }) => id);
const book = (id: string) => ({ op: 'book' as const, id, free: everybody });

/** Worked by hand: the turn of a cancelled booking goes to the next one. */
const CANCELLED: History = {
  name: 'a booking is cancelled at once',
  mode: 'round-robin',
  fairness: 'turns',
  pool,
  groups: [{ need: 1, hosts: everybody }],
  events: [
    book('b1'),
    book('b2'),
    { op: 'cancel', id: 'b2' },
    book('b3'),
    book('b4'),
    book('b5'),
    { op: 'cancel', id: 'b5' },
    book('b6'),
  ],
  hosts: [['ada'], ['bob'], [], ['bob'], ['cem'], ['ada'], [], ['ada']],
};

export const creditReturned: Guarantee = {
  name: 'credit-returned',
  about: 'A cancelled booking costs its host nothing: the turn is given back.',
  remedy:
    'On cancelling, post the negated entries and let the rotation fall back to the latest booking that is still live.',
  algorithm: ALGORITHM,
  needs: 'testing',
  check: (context) => playAll(context, [CANCELLED]),
};
