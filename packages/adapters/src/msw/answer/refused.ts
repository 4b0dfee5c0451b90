import { PROBLEMS, problem, type Problem, type ProblemCode } from '@team-booking/contract';
import type { Outcome } from '@team-booking/sdk';
import { json } from './json.ts';

/** Answers a problem (RFC 9457). */
export function refused(content: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return json(content, content.status, {
    'Content-Type': 'application/problem+json',
    ...(content.status === 401 && { 'WWW-Authenticate': 'Bearer' }),
    ...headers,
  });
}

export function notFound(): Response {
  return refused(problem('not-found', 'Look at the contract for the addresses that there are.'));
}

/** @param methods what the address takes */
export function notTaken(methods: readonly string[]): Response {
  const Allow = methods.join(', ');
  return refused(problem('method-not-allowed', `Use ${Allow} for this address.`), { Allow });
}

/** Which codes say what kind of refusal it was; the first where the backend's own code says something else. */
const CODES: Record<Exclude<Outcome, { ok: true }>['kind'], readonly [ProblemCode, ...ProblemCode[]]> = {
  taken: ['slot-taken'],
  invalid: ['invalid'],
  refused: ['wrong-state', 'too-late', 'hosts-fixed'],
};

/** Answers an outcome that is no success. */
export function unsuccessful({ kind, problem: given }: Exclude<Outcome, { ok: true }>): Response {
  const code = CODES[kind].find((one) => one === given.code) ?? CODES[kind][0];
  return refused({ ...given, code, status: PROBLEMS[code].status });
}
