import { invalid } from '@team-booking/contract';
import { DAY } from '@team-booking/core/time';

/** A hundred years. */
const REACH = 36_525 * DAY;

/**
 * Throws where somebody asks for a time that is nobody's plan: the days, months and limits around it might not be within the years that
 * dates have.
 *
 * @param pointer to the member, or the name of the parameter
 * @throws {Refusal} `invalid`
 */
export function checkReach(instant: number, now: number, pointer: string): void {
  if (Math.abs(instant - now) > REACH)
    throw invalid([{ pointer, detail: 'is more than a hundred years away', code: 'too-far' }]);
}
