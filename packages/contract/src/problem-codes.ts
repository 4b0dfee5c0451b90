/** What every problem code means: its HTTP status, its title, and whether trying again can help. `ROUTES` says which requests answer it. */
export const PROBLEMS = {
  invalid: { status: 422, title: 'Something in the request is not valid', retry: false },
  'slot-taken': { status: 409, title: 'That time is no longer free', retry: false },
  'hosts-fixed': { status: 409, title: 'The hosts of this booking cannot be changed', retry: false },
  'too-late': { status: 409, title: 'It is too late for this change', retry: false },
  'wrong-state': { status: 409, title: 'What is there now does not allow this', retry: false },
  'changed-meanwhile': { status: 412, title: 'Somebody has changed it meanwhile', retry: false },
  'revision-missing': { status: 428, title: 'The If-Match header is missing', retry: false },
  'configured-by-file': { status: 409, title: 'The team is configured by a file', retry: false },
  'idempotency-key-missing': { status: 400, title: 'The Idempotency-Key header is missing', retry: false },
  'idempotency-key-reused': {
    status: 422,
    title: 'This Idempotency-Key was used for a different request',
    retry: false,
  },
  malformed: { status: 400, title: 'The request could not be read', retry: false },
  unauthorized: { status: 401, title: 'The token is missing or does not fit', retry: false },
  forbidden: { status: 403, title: 'That is not yours to do', retry: false },
  'not-found': { status: 404, title: 'There is nothing at this address', retry: false },
  'method-not-allowed': { status: 405, title: 'This address does not take that method', retry: false },
  'too-large': { status: 413, title: 'The request is too large', retry: false },
  'unsupported-media-type': { status: 415, title: 'The body has to be JSON', retry: false },
  'too-many-requests': { status: 429, title: 'Too many requests', retry: true },
  internal: { status: 500, title: 'The backend failed', retry: true },
  unavailable: { status: 503, title: 'The backend is not available right now', retry: true },
} as const satisfies Record<string, { status: number; title: string; retry: boolean }>;

/** A stable code of a problem (RFC 9457 with a `code`). */
export type ProblemCode = keyof typeof PROBLEMS;

/**
 * Expected problems, which clients answer as outcomes; every other code is an error to them. Separate from {@link PROBLEMS}, so that pages
 * do not load its titles.
 */
const OUTCOME_KINDS = {
  invalid: 'invalid',
  'slot-taken': 'taken',
  'hosts-fixed': 'refused',
  'too-late': 'refused',
  'wrong-state': 'refused',
} as const satisfies Partial<Record<ProblemCode, string>>;

/** Why a write was not carried out: the slot is taken, fields are invalid, or it is no longer allowed. */
export type OutcomeKind = (typeof OUTCOME_KINDS)[keyof typeof OUTCOME_KINDS];

/** Outcome kind of a problem code; `undefined` if clients treat it as an error. */
export function outcomeKind(code: string | undefined): OutcomeKind | undefined {
  return Object.hasOwn(OUTCOME_KINDS, code ?? '') ? OUTCOME_KINDS[code as keyof typeof OUTCOME_KINDS] : undefined;
}

/** The client's error code for an HTTP status; `refused` means misuse. */
export function errorCode(
  status: number,
): 'unauthorized' | 'not-found' | 'too-many-requests' | 'unavailable' | 'refused' {
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 404) return 'not-found';
  if (status === 429) return 'too-many-requests';
  return status > 499 ? 'unavailable' : 'refused';
}
