import type { Discovery } from '@team-booking/contract';
import { checkedBackend } from './checked-backend.ts';
import { Context } from './context.ts';
import { BrokenPromise, NotChecked, type ContractPromise } from './promise.ts';
import { PROMISES } from './promises/index.ts';
import type { Subject } from './subject.ts';

/** What became of one promise. */
export type Result = { readonly name: string; readonly about: string; readonly milliseconds: number } & (
  | { readonly outcome: 'kept' }
  | { readonly outcome: 'broken'; readonly message: string; readonly error: Error }
  /** `capability`: it is not declared. `unseen`: it cannot be looked at in this backend as it was started. */
  | { readonly outcome: 'skipped'; readonly because: 'capability' | 'unseen'; readonly reason: string }
);

/** Everything a run found. */
export interface Report {
  readonly discovery: Discovery | null;
  readonly results: readonly Result[];
  readonly kept: number;
  readonly broken: number;
  readonly skipped: number;
}

export interface RunOptions {
  /** Which promises; default: all. */
  readonly promises?: readonly ContractPromise[];
  /** Called as soon as a promise was looked at. */
  readonly onResult?: (result: Result) => void;
}

/** Looks at one promise after the other; never rejects because of what a backend does. */
export async function runConformance(subject: Subject, options: RunOptions = {}): Promise<Report> {
  const { promises = PROMISES, onResult } = options;
  const discovery = await discover(subject);
  const results: Result[] = [];
  for (const promise of promises) {
    const result = await look(subject, discovery, promise);
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

/** What a backend says of itself, or why it does not. */
export async function discover({ backend }: Subject): Promise<Discovery | Error> {
  try {
    return await checkedBackend(backend).discover();
  } catch (error) {
    return asError(error);
  }
}

async function look(subject: Subject, discovery: Discovery | Error, promise: ContractPromise): Promise<Result> {
  const { name, about } = promise;
  const began = performance.now();
  const result = <T>(more: T) => ({ name, about, milliseconds: Math.round(performance.now() - began), ...more });
  if (discovery instanceof Error) {
    if (name === 'discovery') return result(brokenBy(discovery, promise));
    const reason = `Without discovery nobody knows what the backend can do (${discovery.message}).`;
    return result({ outcome: 'skipped', because: 'unseen', reason } as const);
  }
  const skip = reasonToSkip(subject, discovery, promise);
  if (skip) return result({ outcome: 'skipped', ...skip } as const);
  try {
    await promise.check(new Context(subject, discovery, promise));
    return result({ outcome: 'kept' } as const);
  } catch (error) {
    if (!(error instanceof NotChecked)) return result(brokenBy(asError(error), promise));
    return result({ outcome: 'skipped', because: 'unseen', reason: error.message } as const);
  }
}

/** Why a promise is not looked at, or `null`. Only what a backend declares, and how it is reached, count. */
export function reasonToSkip(
  subject: Subject,
  { capabilities, algorithm }: Discovery,
  promise: ContractPromise,
): { because: 'capability' | 'unseen'; reason: string } | null {
  const missing = (promise.capabilities ?? []).filter((name) => !capabilities.includes(name));
  if (missing.length > 0) {
    return { because: 'capability', reason: `The backend does not declare ${missing.join(' and ')}.` };
  }
  if (promise.algorithm !== undefined && promise.algorithm !== algorithm) {
    const declared = algorithm === undefined ? 'no assignment algorithm' : `the algorithm ${algorithm}`;
    return { because: 'capability', reason: `The backend declares ${declared}, not ${promise.algorithm}.` };
  }
  if (promise.over === 'http' && !subject.wire) {
    return { because: 'unseen', reason: 'It is about HTTP, and this backend is asked without.' };
  }
  if (promise.needs === 'outside') return null;
  if (!capabilities.includes('testing')) {
    const reason = 'It needs a fixture: the backend does not declare testing. Start it for tests.';
    return { because: 'unseen', reason };
  }
  if (!subject.testing) return { because: 'unseen', reason: 'It needs a fixture: give the subject its testing.' };
  return null;
}

/** What breaks a promise, with the promise and its remedy even if it was an error nobody expected. */
function brokenBy(error: Error, promise: ContractPromise) {
  const known =
    error instanceof BrokenPromise
      ? error
      : new BrokenPromise(promise, {
          what: 'a call to the backend',
          expected: 'an answer of the contract',
          came: error,
        });
  return { outcome: 'broken', message: known.message, error: known } as const;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
