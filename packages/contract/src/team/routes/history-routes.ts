import * as Type from 'typebox';
import type { Routes } from '../../routes/route.ts';
import { Instant } from '../../primitives.ts';
import { Balances, BalancesOverTime, ComingTurns } from '../history/balances.ts';
import { Correction, CorrectionEffect, CorrectionRequest } from '../history/correction.ts';
import { BookingHistory, HistoryPage, HistoryVerification } from '../history/history-record.ts';
import { LedgerPart } from '../history/ledger-export.ts';
import { Page, PAGE_QUERY } from '../revised.ts';
import { KEYED, SIGNED_IN } from './problems.ts';

const READ = { method: 'get', tag: 'History', access: 'host', scope: 'read' } as const;
const PROBLEMS = [...SIGNED_IN, 'not-found'] as const;

/** Records, verification, balances, corrections, the whole ledger. */
export const historyRoutes = {
  records: {
    ...READ,
    path: '/team/booking-types/{id}/records',
    summary: 'Every decision who hosts a booking, the newest first',
    query: PAGE_QUERY,
    answer: { status: 200, schema: HistoryPage, description: 'Decisions' },
    problems: [...PROBLEMS, 'invalid'],
  },
  recordsOfBooking: {
    ...READ,
    path: '/team/bookings/{id}/records',
    summary: 'Every decision who hosts one booking, the newest first',
    answer: { status: 200, schema: BookingHistory, description: 'Decisions' },
    problems: PROBLEMS,
  },
  verifyHistory: {
    ...READ,
    path: '/team/booking-types/{id}/verification',
    summary: 'Compute every decision again, and compare',
    answer: { status: 200, schema: HistoryVerification, description: 'That all is well, or the first difference' },
    problems: PROBLEMS,
  },
  balances: {
    ...READ,
    path: '/team/booking-types/{id}/balances',
    summary: 'What each host is owed now',
    answer: { status: 200, schema: Balances, description: 'Balances', revised: true },
    problems: PROBLEMS,
  },
  balancesOverTime: {
    ...READ,
    path: '/team/booking-types/{id}/balances/over-time',
    summary: 'What each host was owed, day by day or posting by posting',
    query: {
      from: { schema: Instant, description: 'First instant. Default: 90 days before `to`' },
      to: { schema: Instant, description: 'End, exclusive. Default: now' },
      per: {
        schema: Type.Enum(['day', 'posting']),
        description:
          "A point at the end of each day of the team's zone on which something was posted, or one for each posting. Default: day",
      },
      limit: {
        schema: Type.Integer({ minimum: 1, maximum: 1000 }),
        description: 'How many points at most. Default: 400',
      },
    },
    answer: { status: 200, schema: BalancesOverTime, description: 'Balances over time' },
    problems: [...PROBLEMS, 'invalid'],
  },
  comingTurns: {
    ...READ,
    path: '/team/booking-types/{id}/turns',
    summary: 'Who is next, and after them, if everybody is free',
    query: {
      count: { schema: Type.Integer({ minimum: 1, maximum: 200 }), description: 'How many turns. Default: 10' },
    },
    answer: { status: 200, schema: ComingTurns, description: 'The coming turns' },
    problems: [...PROBLEMS, 'invalid'],
  },
  correct: {
    method: 'post',
    path: '/team/booking-types/{id}/corrections',
    tag: 'History',
    access: 'admin',
    scope: 'settings',
    summary: 'Correct what a host is owed, or see what that would do to the others',
    body: CorrectionRequest,
    revision: 'optional',
    idempotent: true,
    answer: { status: 200, schema: CorrectionEffect, description: 'What it did, or would do', revised: true },
    problems: [...KEYED, 'not-found', 'wrong-state', 'changed-meanwhile'],
  },
  corrections: {
    ...READ,
    path: '/team/booking-types/{id}/corrections',
    summary: 'Corrections by hand, the newest first',
    query: PAGE_QUERY,
    answer: { status: 200, schema: Page(Correction), description: 'Corrections' },
    problems: [...PROBLEMS, 'invalid'],
  },
  exportLedger: {
    ...READ,
    path: '/team/booking-types/{id}/ledger',
    summary: 'The whole ledger, part by part, as a proof that can be checked without the backend',
    query: {
      cursor: PAGE_QUERY.cursor,
      limit: {
        schema: Type.Integer({ minimum: 1, maximum: 1000 }),
        description: 'How many numbers of the ledger at most. Default: 200',
      },
      names: { schema: Type.Boolean(), description: 'Whether hosts are named. Default: false, only their ids' },
    },
    answer: { status: 200, schema: LedgerPart, description: 'A part of the ledger' },
    problems: [...PROBLEMS, 'invalid'],
  },
} as const satisfies Routes;
