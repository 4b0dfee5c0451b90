import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Instant } from './primitives.ts';

/** A range of instants in which availability changed. */
export const Changed = Type.Object({ from: Instant, to: Instant });
export type Changed = Static<typeof Changed>;
