import { invalidField } from '@team-booking/contract';
import type { BookingTypeConfig } from '../config/team-config.ts';
import type { Backend } from './backend.ts';

/** The host whom a visitor asks for. */
export interface AskedHost {
  /** Their true id; `null` = nobody is asked for, or nobody who can be. */
  readonly requested: string | null;
  /** What is wrong with it, for the visitor's program. */
  readonly problem: string | null;
}

/** Whom a visitor asks for, by the id that visitors see. A type says whether they may. */
export function askedHost(
  backend: Pick<Backend, 'hostIds'>,
  type: BookingTypeConfig,
  id: string | undefined,
): AskedHost {
  if (id === undefined) return { requested: null, problem: null };
  if (type.hostChoice === 'none') return { requested: null, problem: NOT_THEIRS };
  const requested = backend.hostIds.trueId(type, id);
  return { requested, problem: requested === null ? 'is no host of this type' : null };
}

/** @throws {Refusal} `invalid` if a visitor names a host where they may not */
export function checkMayAsk(type: BookingTypeConfig, id: string | undefined): void {
  if (id !== undefined && type.hostChoice === 'none') throw invalidField('/host', NOT_THEIRS, 'no-choice');
}

const NOT_THEIRS = 'cannot be asked for, as this type does not let visitors choose; leave it out';
