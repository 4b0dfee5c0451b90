import assert from 'node:assert/strict';
import type { Outcome } from '@team-booking/sdk';
import { calcom, type CalcomOptions } from '../index.ts';
import { answering, type Sent } from './answering.ts';
import { NOW, sampleBooking, sampleEventType } from './samples.ts';

/** The manage link of the sample booking. */
export const ACCESS = { id: 'calcom-345', token: 'uid345' };
/** A slot a day later. */
export const NEXT = '2026-06-17T10:00:00Z';

/** Event types and answers of an account. */
export interface Account {
  type?: Record<string, unknown>;
  options?: Partial<CalcomOptions>;
  answer?: (sent: Sent) => unknown;
}

/** The adapter over an account with one event type. */
export function setUp({ type = {}, options = {}, answer = () => sampleBooking() }: Account = {}) {
  const { fetch, sent } = answering((one) => (one.path === 'event-types' ? [sampleEventType(type)] : answer(one)));
  const backend = calcom({ user: 'ada', fetch, now: () => Date.parse(NOW), ...options });
  return { backend, posted: () => sent.filter(({ method }) => method === 'POST'), sent };
}

/** Kind, code and pointers of a refusal. */
export function problemOf(outcome: Outcome) {
  assert.ok(!outcome.ok, 'a refusal');
  return {
    kind: outcome.kind,
    code: outcome.problem.code,
    pointers: outcome.problem.errors?.map(({ pointer }) => pointer),
  };
}
