import * as Type from 'typebox';
import { BOOKING_STATUSES_PATTERN } from '../bookings/statuses.ts';
import {
  Activity,
  NoShowReport,
  NoteRequest,
  TeamBooking,
  TeamBookingChanges,
  TeamBookingRow,
  TeamMove,
  VisitorBooking,
  WithReason,
} from '../bookings/index.ts';
import { BookingStatus } from '../../booking.ts';
import { Id, Instant } from '../../primitives.ts';
import { Page, PAGE_QUERY } from '../revised.ts';
import type { Routes } from '../../routes/route.ts';
import { KEYED, SIGNED_IN, WRITE } from './problems.ts';

const PATH = '/team/bookings/{id}';
const OF_ONE = { tag: 'Team bookings', access: 'host', scope: 'bookings' } as const;
const CHANGED = { status: 200, schema: TeamBooking, description: 'The booking as it now is', revised: true } as const;
/** Problems of a change of one booking. */
const ACT = [...KEYED, 'not-found', 'changed-meanwhile', 'wrong-state', 'too-late'] as const;

/** Bookings as the team sees them. */
export const bookingRoutes = {
  bookings: {
    method: 'get',
    path: '/team/bookings',
    tag: 'Team bookings',
    access: 'host',
    scope: 'read',
    summary: 'Bookings of every status; hosts see their own',
    query: {
      from: { schema: Instant, description: 'Those that start from then on' },
      to: { schema: Instant, description: 'Those that start before' },
      status: {
        schema: Type.String({
          pattern: BOOKING_STATUSES_PATTERN,
          maxLength: 200,
          description: `any of ${BookingStatus.enum.join(', ')}, separated by commas`,
        }),
        description: 'Statuses, separated by commas. Default: all',
      },
      host: { schema: Id, description: 'Those that this host takes part in' },
      type: { schema: Id, description: 'Those of this booking type, by its id' },
      words: {
        schema: Type.String({ minLength: 1, maxLength: 200 }),
        description: 'Each of them occurs in name, address, phone, answers or number, in whatever case',
      },
      order: { schema: Type.Enum(['earliest', 'latest']), description: 'By their starts. Default: earliest' },
      ...PAGE_QUERY,
    },
    answer: { status: 200, schema: Page(TeamBookingRow), description: 'A part of the list' },
    problems: [...SIGNED_IN, 'invalid'],
  },
  activity: {
    method: 'get',
    path: '/team/activity',
    tag: 'Team bookings',
    access: 'host',
    scope: 'read',
    summary: 'What happened to bookings, the latest first; hosts see that of their own',
    query: PAGE_QUERY,
    answer: {
      status: 200,
      schema: Page(Activity),
      description: 'A part of the list. It may be shorter than was asked for, though more follows',
    },
    problems: [...SIGNED_IN, 'invalid'],
  },
  teamBooking: {
    ...OF_ONE,
    method: 'get',
    path: PATH,
    scope: 'read',
    summary: 'One booking with all that happened to it',
    answer: { status: 200, schema: TeamBooking, description: 'The booking', revised: true },
    problems: [...SIGNED_IN, 'not-found'],
  },
  bookForVisitor: {
    ...OF_ONE,
    method: 'post',
    path: '/team/bookings',
    summary: 'Book for a visitor; hosts with themselves',
    body: VisitorBooking,
    idempotent: true,
    answer: { status: 201, schema: TeamBooking, description: 'Booked: confirmed, or waiting', revised: true },
    problems: [...KEYED, 'slot-taken', 'not-found', 'wrong-state'],
  },
  approve: {
    ...OF_ONE,
    method: 'post',
    path: `${PATH}/approve`,
    summary: 'Approve a booking that waits for it; twice answers the same',
    idempotent: true,
    revision: 'optional',
    answer: CHANGED,
    problems: ACT,
  },
  decline: {
    ...OF_ONE,
    method: 'post',
    path: `${PATH}/decline`,
    summary: 'Decline a booking that waits for approval; what was paid is refunded',
    body: WithReason,
    idempotent: true,
    revision: 'optional',
    answer: CHANGED,
    problems: ACT,
  },
  editTeamBooking: {
    ...OF_ONE,
    access: 'admin',
    method: 'patch',
    path: PATH,
    summary: 'Change attendee, guests, answers or location',
    body: TeamBookingChanges,
    revision: 'required',
    answer: CHANGED,
    problems: [...WRITE, 'not-found', 'changed-meanwhile', 'revision-missing', 'wrong-state', 'too-late'],
  },
  moveTeamBooking: {
    ...OF_ONE,
    method: 'post',
    path: `${PATH}/reschedule`,
    summary: 'Move a booking to another time; one that waits goes on waiting',
    body: TeamMove,
    idempotent: true,
    revision: 'optional',
    answer: CHANGED,
    problems: [...ACT, 'slot-taken', 'hosts-fixed'],
  },
  cancelTeamBooking: {
    ...OF_ONE,
    method: 'post',
    path: `${PATH}/cancel`,
    summary: 'Cancel a booking, also after its start; twice answers the same',
    body: WithReason,
    idempotent: true,
    revision: 'optional',
    answer: CHANGED,
    problems: ACT,
  },
  noShow: {
    ...OF_ONE,
    method: 'post',
    path: `${PATH}/no-show`,
    summary: 'Say who did not come, or take that back',
    body: NoShowReport,
    idempotent: true,
    revision: 'optional',
    answer: CHANGED,
    problems: ACT,
  },
  addNote: {
    ...OF_ONE,
    method: 'post',
    path: `${PATH}/notes`,
    summary: 'Note something for the team',
    body: NoteRequest,
    idempotent: true,
    answer: { ...CHANGED, status: 201 },
    problems: [...KEYED, 'not-found'],
  },
} as const satisfies Routes;
