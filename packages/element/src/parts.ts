import type { FlowState } from '@team-booking/sdk';
import type { assistParts } from './assist/assist.ts';
import type { LateName } from './late/late.ts';

/** A part of the booker that is loaded when it is needed. */
export type PartName = LateName | keyof typeof assistParts;

export type Assist = typeof import('./assist/assist.ts');
export type Late = typeof import('./late/late.ts');

/** Two files that are not needed to show and pick a time. */
export const loadAssist = () => import('./assist/assist.ts');
export const loadLate = () => import('./late/late.ts');

/** The late part that shows a step; choosing and waiting need none. */
export function lateFor({ step }: FlowState): LateName | undefined {
  if (step.name === 'pick') return step.moving ? 'moving' : undefined;
  return step.name === 'loading' ? undefined : step.name;
}
