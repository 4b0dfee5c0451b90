import { PANELS } from '../cases/rotations.ts';
import type { Guarantee } from '../guarantee.ts';
import { ALGORITHM, playAll } from './rotation.ts';

export const panelSeats: Guarantee = {
  name: 'panel-seats',
  about:
    'Several rotating seats are filled by the declared algorithm, never so that a remaining seat cannot be filled.',
  remedy:
    'Share by water-filling under the groups, then take hosts by priority and credit as long as the rest can still be seated.',
  algorithm: ALGORITHM,
  needs: 'testing',
  check: (context) => playAll(context, PANELS),
};
