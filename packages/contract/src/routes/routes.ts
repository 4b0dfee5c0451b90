import * as Type from 'typebox';
import type { TSchema } from 'typebox';
import { Availability } from '../availability.ts';
import { Changed } from '../changed.ts';
import { BookingType } from '../booking-type.ts';
import {
  Booking,
  BookingChanges,
  BookingRequest,
  CancelRequest,
  LostLinkAnswer,
  LostLinkRequest,
  RescheduleRequest,
} from '../booking.ts';
import { Discovery } from '../discovery.ts';
import { Clock, Fixture, TestingToken, TestingTokenRequest } from '../fixture.ts';
import { Hold, HoldRequest } from '../hold.ts';
import { Duration, Id, Instant, LinkSecret, Locale, RouteToken, Slug } from '../primitives.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { RouteAnswer, RouteRequest } from '../routing.ts';
import type { Route } from './route.ts';

const write: readonly ProblemCode[] = [
  'malformed',
  'too-large',
  'unsupported-media-type',
  'too-many-requests',
  'unavailable',
];
const keyed: readonly ProblemCode[] = [...write, 'idempotency-key-missing', 'idempotency-key-reused'];

const link = {
  schema: LinkSecret,
  description:
    'The secret of a one-time or secret link. Who has one sees a type that others do not; one that is used, expired or unknown is `not-found`. Backends without such links ignore it',
} as const;

/** The public contract, request by request. A request's parameters, handler, description and tests follow from its row. */
export const ROUTES = {
  discover: {
    method: 'get',
    path: '/',
    tag: 'Booking types',
    summary: 'Which contract this is and what the backend can do',
    answer: { status: 200, schema: Discovery, description: 'Discovery' },
    problems: ['unavailable'],
  },
  bookingType: {
    method: 'get',
    path: '/booking-types/{slug}',
    tag: 'Booking types',
    summary: 'A booking type as visitors may see it',
    query: {
      link,
      locale: {
        schema: Locale,
        description:
          'The language that texts are answered in, where the team has written them in it, or in the language of this locale without its region; else in the one they were written in. `revision` is the same in all. Backends that have one language ignore it',
      },
      booking: {
        schema: Id,
        description:
          'With its manage token: a booking of this type, to whose visitor it is there even if it is offered no more',
      },
    },
    token: 'optional',
    mayMove: true,
    answer: { status: 200, schema: BookingType, description: 'The booking type', etag: true },
    problems: ['invalid', 'unauthorized', 'not-found', 'unavailable'],
  },
  availability: {
    method: 'get',
    path: '/booking-types/{slug}/availability',
    tag: 'Booking types',
    summary: "Free time of a booking type's hosts",
    query: {
      from: { schema: Instant, required: true, description: 'First instant; rounded up to a whole minute' },
      to: { schema: Instant, required: true, description: 'End, exclusive' },
      duration: { schema: Duration, description: 'Needed by backends with capability starts only' },
      host: {
        schema: Id,
        description:
          "Only this host's time. Who is none of the type's is refused with `invalid` and the pointer `?host`; an empty answer would say that they are never free",
      },
      booking: {
        schema: Id,
        description: 'With its manage token: that booking’s own time counts as free, and `sameHost` applies',
      },
      anyone: { schema: Type.Boolean(), description: 'With booking: any host will do' },
      link,
      route: {
        schema: RouteToken,
        description: 'The token of a route, which a type with `routing` needs, except to move a booking',
      },
    },
    token: 'optional',
    mayMove: true,
    limited: true,
    answer: { status: 200, schema: Availability, description: 'What is free', etag: true },
    problems: ['invalid', 'unauthorized', 'not-found', 'too-many-requests', 'unavailable'],
  },
  route: {
    method: 'post',
    path: '/booking-types/{slug}/route',
    tag: 'Booking types',
    capability: 'routing',
    summary: 'Where the answers to the questions before the times lead',
    body: RouteRequest,
    mayMove: true,
    limited: true,
    answer: { status: 200, schema: RouteAnswer, description: 'To times, another booking type, or a message' },
    problems: [...write, 'invalid', 'not-found'],
  },
  changes: {
    method: 'get',
    path: '/booking-types/{slug}/changes',
    tag: 'Booking types',
    capability: 'live',
    summary: 'Server-sent events that say when availability changed',
    query: { link },
    mayMove: true,
    limited: true,
    answer: {
      status: 200,
      schema: Type.String(),
      media: 'text/event-stream',
      event: { name: 'availability', data: Changed },
      description:
        'Events named `availability`; the data of each is JSON, `{ "from": …, "to": … }`: availability between these two instants is not as it was. Anything else in the stream, such as comments that keep it open, is ignored. A backend may end a stream at any time; clients open it again, and take all availability as changed meanwhile.',
    },
    problems: ['invalid', 'not-found', 'too-many-requests', 'unavailable'],
  },
  book: {
    method: 'post',
    path: '/bookings',
    tag: 'Bookings',
    summary: 'Book a time',
    body: BookingRequest,
    idempotent: true,
    limited: true,
    answer: { status: 201, schema: Booking, description: 'Booked: confirmed, or waiting for payment or approval' },
    problems: [...keyed, 'invalid', 'slot-taken', 'not-found'],
  },
  booking: {
    method: 'get',
    path: '/bookings/{id}',
    tag: 'Bookings',
    summary: 'The booking as it now is; 401 or 404 without its token',
    token: 'required',
    answer: { status: 200, schema: Booking, description: 'The booking' },
    problems: ['unauthorized', 'not-found', 'unavailable'],
  },
  edit: {
    method: 'patch',
    path: '/bookings/{id}',
    tag: 'Bookings',
    summary: 'Change attendee, guests, answers or location',
    body: BookingChanges,
    token: 'required',
    limited: true,
    answer: { status: 200, schema: Booking, description: 'The booking as it now is' },
    problems: [...write, 'invalid', 'unauthorized', 'not-found', 'too-late', 'wrong-state'],
  },
  reschedule: {
    method: 'post',
    path: '/bookings/{id}/reschedule',
    tag: 'Bookings',
    summary: 'Move a booking to another time; one that waits goes on waiting',
    body: RescheduleRequest,
    token: 'required',
    idempotent: true,
    limited: true,
    answer: { status: 200, schema: Booking, description: 'The booking as it now is' },
    problems: [
      ...keyed,
      'invalid',
      'unauthorized',
      'not-found',
      'slot-taken',
      'hosts-fixed',
      'too-late',
      'wrong-state',
    ],
  },
  cancel: {
    method: 'post',
    path: '/bookings/{id}/cancel',
    tag: 'Bookings',
    summary: 'Cancel a booking; cancelling twice answers the same',
    body: CancelRequest,
    token: 'required',
    idempotent: true,
    limited: true,
    answer: { status: 200, schema: Booking, description: 'The booking as it now is' },
    problems: [...keyed, 'invalid', 'unauthorized', 'not-found', 'too-late', 'wrong-state'],
  },
  attend: {
    method: 'post',
    path: '/bookings/{id}/attend',
    tag: 'Bookings',
    capability: 'mail',
    summary: 'Say that one will be there; saying it twice answers the same',
    token: 'required',
    limited: true,
    answer: { status: 200, schema: Booking, description: 'The booking, with its `attendance`' },
    problems: ['unauthorized', 'not-found', 'too-late', 'wrong-state', 'too-many-requests', 'unavailable'],
  },
  lostLink: {
    method: 'post',
    path: '/bookings/lost-link',
    tag: 'Bookings',
    capability: 'mail',
    summary: 'Have the manage links of all coming bookings of an address mailed to it',
    body: LostLinkRequest,
    limited: true,
    answer: {
      status: 202,
      schema: LostLinkAnswer,
      description: 'Always the same, whether there are any bookings or not',
    },
    problems: [...write, 'invalid'],
  },
  hold: {
    method: 'post',
    path: '/holds',
    tag: 'Holds',
    capability: 'holds',
    summary: 'Keep a slot while the form is filled',
    body: HoldRequest,
    idempotent: true,
    limited: true,
    perClient: true,
    answer: {
      status: 201,
      schema: Hold,
      description:
        'Held until expiresAt. The same request with the same key is answered with the same hold while that lasts',
    },
    problems: [...keyed, 'invalid', 'slot-taken', 'not-found'],
  },
  release: {
    method: 'delete',
    path: '/holds/{id}',
    tag: 'Holds',
    capability: 'holds',
    summary: 'Give a hold back',
    token: 'required',
    limited: true,
    answer: { status: 204, description: 'Given back' },
    problems: ['unauthorized', 'not-found', 'too-many-requests', 'unavailable'],
  },
  putFixture: {
    method: 'put',
    path: '/testing/fixture',
    tag: 'Testing',
    capability: 'testing',
    summary: 'Replace all data and set the clock; refused over data that no fixture wrote',
    body: Fixture,
    answer: { status: 204, description: 'Everything is as the fixture says' },
    problems: ['malformed', 'too-large', 'unsupported-media-type', 'invalid', 'wrong-state', 'unavailable'],
  },
  putClock: {
    method: 'put',
    path: '/testing/clock',
    tag: 'Testing',
    capability: 'testing',
    summary: 'Move the clock',
    body: Clock,
    answer: { status: 204, description: 'The clock stands there' },
    problems: ['malformed', 'too-large', 'unsupported-media-type', 'invalid', 'wrong-state', 'unavailable'],
  },
  testingToken: {
    method: 'post',
    path: '/testing/token',
    tag: 'Testing',
    capability: 'testing',
    summary: "Sign somebody of the fixture in, where there is the team's side, too",
    body: TestingTokenRequest,
    answer: { status: 201, schema: TestingToken, description: 'Signed in' },
    problems: ['malformed', 'too-large', 'unsupported-media-type', 'invalid', 'wrong-state', 'unavailable'],
  },
} as const satisfies Record<string, Route>;

/** Names a request of the contract. */
export type RouteId = keyof typeof ROUTES;

const Word = Type.String({ description: 'One of a closed list', pattern: '^[a-z-]{1,64}$' });

/** Path parameters by name. */
export const PATH_PARAMETERS: Readonly<Record<string, TSchema>> = {
  slug: Slug,
  id: Id,
  link: Id,
  connection: Id,
  calendar: Id,
  kind: Word,
  role: Word,
  locale: Locale,
  host: Id,
};
