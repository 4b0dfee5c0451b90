import type { Discovery } from '@team-booking/contract';
import { isTimeout, isUnreachable, remedyOf } from './cause-of.ts';
import { checkedBackend } from './checked-backend.ts';
import { Context } from './context.ts';
import { BrokenGuarantee, NotChecked } from './finding.ts';
import type { Guarantee } from './guarantee.ts';
import { GUARANTEES } from './guarantees/index.ts';
import type { Subject } from './subject.ts';

/** Result of one guarantee. */
export type Result = { readonly name: string; readonly about: string; readonly milliseconds: number } & (
  | { readonly outcome: 'kept' }
  /** `timedOut`: no answer came in time, which is not a wrong one. */
  | { readonly outcome: 'broken'; readonly message: string; readonly error: Error; readonly timedOut: boolean }
  /**
   * `capability`: a capability is not declared. `unseen`: cannot be checked in this backend as it was started. `discovery`: the backend
   * does not say what it can do, or has ended.
   */
  | { readonly outcome: 'skipped'; readonly because: 'capability' | 'unseen' | 'discovery'; readonly reason: string }
);

/** Results of a run. */
export interface Report {
  readonly discovery: Discovery | null;
  readonly results: readonly Result[];
  readonly kept: number;
  readonly broken: number;
  readonly skipped: number;
}

export interface RunOptions {
  /** Which guarantees; default: all. */
  readonly guarantees?: readonly Guarantee[];
  /** Called after each guarantee. */
  readonly onResult?: (result: Result) => void;
}

const DISCOVERY = GUARANTEES.find(({ name }) => name === 'discovery')!;

/** Why nothing but discovery is checked where discovery fails. */
const WITHOUT_DISCOVERY = 'Without discovery nobody knows what the backend can do.';

/** Checks one guarantee after the other; never rejects because of the backend. */
export async function runConformance(subject: Subject, options: RunOptions = {}): Promise<Report> {
  const { guarantees = GUARANTEES, onResult } = options;
  const discovery = await discover(subject);
  let ended = false;
  const results: Result[] = [];
  // Why nothing else can be checked has to be said, even if other guarantees were asked for.
  const failed = discovery instanceof Error && !guarantees.includes(DISCOVERY) ? [DISCOVERY] : [];
  for (const guarantee of [...failed, ...guarantees]) {
    const result: Result = ended ? skipped(guarantee, ENDED) : await look(subject, discovery, guarantee);
    ended ||= result.outcome === 'broken' && isUnreachable(result.error.cause) && !(await answers(subject));
    results.push(result);
    onResult?.(result);
  }
  const count = (outcome: Result['outcome']) => results.filter((result) => result.outcome === outcome).length;
  return {
    discovery: discovery instanceof Error ? null : discovery,
    results,
    kept: count('kept'),
    broken: count('broken'),
    skipped: count('skipped'),
  };
}

/** Why nothing more is checked once the backend answers no longer. */
const ENDED = 'The backend does not answer any more: its log says why it ended.';

function skipped({ name, about }: Guarantee, reason: string): Result {
  return { name, about, milliseconds: 0, outcome: 'skipped', because: 'discovery', reason };
}

async function answers(subject: Subject): Promise<boolean> {
  return !((await discover(subject)) instanceof Error);
}

/** The backend's discovery, or the error of asking for it. */
export async function discover({ backend }: Subject): Promise<Discovery | Error> {
  try {
    return await checkedBackend(backend).discover();
  } catch (error) {
    return asError(error);
  }
}

async function look(subject: Subject, discovery: Discovery | Error, guarantee: Guarantee): Promise<Result> {
  const { name, about } = guarantee;
  const began = performance.now();
  const result = <T>(more: T) => ({ name, about, milliseconds: Math.round(performance.now() - began), ...more });
  if (discovery instanceof Error) {
    if (name === 'discovery') return result(brokenBy(discovery, guarantee));
    return result({ outcome: 'skipped', because: 'discovery', reason: WITHOUT_DISCOVERY } as const);
  }
  const skip = reasonToSkip(subject, discovery, guarantee);
  if (skip) return result({ outcome: 'skipped', ...skip } as const);
  try {
    await guarantee.check(new Context(subject, discovery, guarantee));
    return result({ outcome: 'kept' } as const);
  } catch (error) {
    if (!(error instanceof NotChecked)) return result(brokenBy(asError(error), guarantee));
    return result({ outcome: 'skipped', because: 'unseen', reason: error.message } as const);
  }
}

/** Why a guarantee is skipped, or `null`. Depends only on what the backend declares and how it is reached. */
export function reasonToSkip(
  subject: Subject,
  { capabilities, algorithm }: Discovery,
  guarantee: Guarantee,
): { because: 'capability' | 'unseen'; reason: string } | null {
  const missing = (guarantee.capabilities ?? []).filter((name) => !capabilities.includes(name));
  if (missing.length > 0) {
    return { because: 'capability', reason: `The backend does not declare ${missing.join(' and ')}.` };
  }
  if (guarantee.algorithm !== undefined && guarantee.algorithm !== algorithm) {
    const declared = algorithm === undefined ? 'no assignment algorithm' : `the algorithm ${algorithm}`;
    return { because: 'capability', reason: `The backend declares ${declared}, not ${guarantee.algorithm}.` };
  }
  if (guarantee.over === 'http' && !subject.wire) {
    return { because: 'unseen', reason: 'It is about HTTP, and this backend is asked without.' };
  }
  if (guarantee.capabilities?.includes('team') && !subject.team) {
    return { because: 'unseen', reason: 'It is about the team’s side: give the subject its team.' };
  }
  if (guarantee.needs === 'outside') return null;
  if (!capabilities.includes('testing')) {
    const reason = 'It needs a fixture: the backend does not declare testing. Start it for tests.';
    return { because: 'unseen', reason };
  }
  if (!subject.testing) return { because: 'unseen', reason: 'It needs a fixture: give the subject its testing.' };
  return null;
}

/** A broken guarantee; an unexpected error is wrapped with the guarantee's remedy. */
function brokenBy(error: Error, guarantee: Guarantee) {
  const timedOut = isTimeout(error);
  const known =
    error instanceof BrokenGuarantee
      ? error
      : new BrokenGuarantee(guarantee, {
          what: 'a call to the backend',
          expected: timedOut ? 'an answer in time' : 'an answer of the contract',
          came: timedOut ? `not answered in time (${error.message})` : error,
          remedy: remedyOf(error),
          cause: error,
        });
  return { outcome: 'broken', message: known.message, error: known, timedOut } as const;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
