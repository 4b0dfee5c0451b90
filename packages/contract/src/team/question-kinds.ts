import * as Type from 'typebox';
import { Instant } from '../primitives.ts';

/** What a host can have made of a booking in their calendar. */
export const QUESTION_KINDS = ['moved', 'deleted', 'declined', 'cancelled'] as const;

/** {@inheritDoc QUESTION_KINDS} */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** When a booking stands in a calendar. */
export const StandingTime = Type.Object({ start: Instant, end: Instant });
