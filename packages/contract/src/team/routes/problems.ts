import type { ProblemCode } from '../../problem-codes.ts';

/** Problems of every request that needs somebody signed in. */
export const SIGNED_IN = ['unauthorized', 'forbidden', 'too-many-requests', 'unavailable'] as const;

/** Problems of every request of the team's side that changes something. */
export const WRITE = [
  ...SIGNED_IN,
  'malformed',
  'too-large',
  'unsupported-media-type',
  'invalid',
] as const satisfies readonly ProblemCode[];

/** Problems of a change of the team's configuration. */
export const CONFIGURE = [...WRITE, 'configured-by-file', 'changed-meanwhile', 'revision-missing'] as const;

/** Problems of a change with effects, which a key makes happen once. */
export const KEYED = [...WRITE, 'idempotency-key-missing', 'idempotency-key-reused'] as const;
