import type { TestEvent } from 'node:test/reporters';

type Failed = Extract<TestEvent, { type: 'test:fail' }>;

/** A test that failed, or a suite whose hook did, with what was thrown. */
export interface OwnFailure {
  readonly data: Failed['data'];
  readonly thrown: unknown;
}

/** What Node says of a test that is cancelled as what is around it has failed. Others are cancelled on their own, e.g. as nothing is left that could end them. */
const WITH_ITS_PARENT = 'test did not finish before its parent and was cancelled';

/**
 * What failed by itself, rather than by a failure inside of it or around it: a test that is cancelled with its suite says nothing of why, and the
 * suite whose hook has failed does.
 */
export function ownFailure(event: TestEvent): OwnFailure | null {
  if (event.type !== 'test:fail') return null;
  const { details } = event.data;
  const error = details.error as Error & { failureType?: string };
  if (error.failureType === 'subtestsFailed') return null;
  if (error.failureType === 'cancelledByParent' && error.message === WITH_ITS_PARENT) return null;
  return { data: event.data, thrown: error.cause ?? error };
}
