import type { TestEvent } from 'node:test/reporters';

type Failed = Extract<TestEvent, { type: 'test:fail' }>;

/** A test that failed, or a suite whose hook did, with what was thrown. */
export interface OwnFailure {
  readonly data: Failed['data'];
  readonly thrown: unknown;
}

/**
 * What failed by itself, rather than by a failure inside of it or around it: a test that is cancelled says nothing of why, and the suite whose
 * hook has failed does.
 */
export function ownFailure(event: TestEvent): OwnFailure | null {
  if (event.type !== 'test:fail') return null;
  const { details } = event.data;
  const error = details.error as Error & { failureType?: string };
  if (error.failureType === 'subtestsFailed' || error.failureType === 'cancelledByParent') return null;
  return { data: event.data, thrown: error.cause ?? error };
}
