import {
  Availability,
  Booking,
  BookingType,
  check,
  Discovery,
  Hold,
  Problem,
  PROBLEMS,
  RouteAnswer,
  type ProblemCode,
} from '@team-booking/contract';
import type { AvailabilityQuery, BookingBackend, Outcome } from '@team-booking/sdk';
import { BrokenGuarantee, type Described } from './finding.ts';

const SHAPES = {
  name: 'shapes',
  about: 'Every answer has the shape that the contract describes.',
  remedy: 'Compare the answer with openapi.json; the pointers name the members that are wrong or missing.',
};

type Schema = Parameters<typeof check>[0];

/** Throws unless a value matches a schema. */
export function demandShape(schema: Schema, value: unknown, what: string, shapes: Described = SHAPES): void {
  const checked = check(schema, value);
  if (checked.ok) return;
  const title = (schema as { title?: string }).title ?? 'the schema';
  throw new BrokenGuarantee(shapes, {
    what,
    expected: `${title} of the contract`,
    came: checked.errors.map(({ pointer, detail }) => `${pointer || 'the whole'} ${detail}`).join('; '),
  });
}

/** Throws unless a value is a problem whose code and status are in the contract's table. */
export function demandProblem(value: unknown, what: string): void {
  demandShape(Problem, value, what);
  const { code, status } = value as Problem;
  const known = Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code as ProblemCode] : null;
  if (known && known.status === status) return;
  const finding = { what, expected: known ? `status ${known.status} with code ${code}` : 'a code of the table' };
  const remedy = 'Use the codes and statuses of the table in the contract, so that clients know what happened.';
  throw new BrokenGuarantee(SHAPES, { ...finding, came: { code, status }, remedy });
}

/** Wraps a backend so that every answer is validated against the contract's schemas. */
export function checkedBackend(backend: BookingBackend): BookingBackend {
  const shaped = <T>(schema: Schema, what: string, answer: T): T => {
    demandShape(schema, answer, what);
    return answer;
  };
  const outcome = (what: string, answer: Outcome): Outcome => {
    if (answer.ok) demandBooking(answer.booking, what);
    else demandProblem(answer.problem, what);
    return answer;
  };
  return {
    discover: async (options) => shaped(Discovery, 'discovery', await backend.discover(options)),
    bookingType: async (slug, options) =>
      shaped(BookingType, `booking type ${slug}`, await backend.bookingType(slug, options)),
    async availability(slug, query, options) {
      const answer = await backend.availability(slug, query, options);
      demandAvailability(answer, slug, query);
      return answer;
    },
    async route(slug, answers, options) {
      const answer = await backend.route(slug, answers, options);
      if (answer.ok) demandShape(RouteAnswer, answer.answer, `where answers of ${slug} lead`);
      else demandProblem(answer.problem, `answers of ${slug}`);
      return answer;
    },
    book: async (request, options) => outcome(`booking ${request.start}`, await backend.book(request, options)),
    async booking(access, options) {
      const answer = await backend.booking(access, options);
      demandBooking(answer, `booking ${access.id}`);
      return answer;
    },
    edit: async (access, changes, options) =>
      outcome('an edited booking', await backend.edit(access, changes, options)),
    reschedule: async (access, request, options) =>
      outcome('a rescheduled booking', await backend.reschedule(access, request, options)),
    cancel: async (access, request, options) =>
      outcome('a cancelled booking', await backend.cancel(access, request, options)),
    attend: async (access, options) => outcome('a booking to be attended', await backend.attend(access, options)),
    async lostLink(email, options) {
      const answer = await backend.lostLink(email, options);
      if (!answer.ok) demandProblem(answer.problem, 'lost links');
      return answer;
    },
    async hold(request, options) {
      const answer = await backend.hold(request, options);
      if (answer.ok) demandShape(Hold, answer.hold, `a hold of ${request.start}`);
      else demandProblem(answer.problem, `a hold of ${request.start}`);
      return answer;
    },
    release: (hold, options) => backend.release(hold, options),
    changes: (...call) => backend.changes(...call),
  };
}

function demandBooking(booking: Booking, what: string): void {
  demandShape(Booking, booking, what);
  const { manage, start, end } = booking;
  if (!(Date.parse(start) < Date.parse(end))) {
    const remedy = 'end is start plus the duration.';
    throw new BrokenGuarantee(SHAPES, { what, expected: 'a start before the end', came: { start, end }, remedy });
  }
  if (new URL(manage.url).search.includes(manage.token)) {
    const remedy = 'Put the manage token into the fragment of manage.url, so that no server writes it into a log.';
    throw new BrokenGuarantee(SHAPES, { what, expected: 'a query without the token', came: manage.url, remedy });
  }
}

const LISTS = 'ascending and disjoint minutes, in pairs';

function demandAvailability(answer: Availability, slug: string, query: AvailabilityQuery): void {
  const what = `availability of ${slug} from ${query.from} to ${query.to}`;
  demandShape(Availability, answer, what);
  const { from, to, hosts, starts } = answer;
  if (Date.parse(from) % 60_000 !== 0 || Date.parse(from) > Date.parse(to)) {
    const remedy = 'Round from of the answer up to a whole minute, and let to be no earlier.';
    const expected = 'from a whole minute, not after to';
    throw new BrokenGuarantee(SHAPES, { what, expected, came: { from, to }, remedy });
  }
  if ((hosts === undefined) === (starts === undefined)) {
    const remedy = 'Answer hosts, or starts with capability starts; never both.';
    throw new BrokenGuarantee(SHAPES, { what, expected: 'either hosts or starts', came: Object.keys(answer), remedy });
  }
  const lists = starts ? [starts] : hosts!.flatMap(({ free, noStart }) => [free, noStart ?? []]);
  for (const list of lists) {
    const ascending = list.every((minute, i) => i === 0 || list[i - 1]! < minute);
    if (ascending && list.length % 2 === 0) continue;
    const remedy = 'Sort and merge before you write minutes: [0, 30) and [30, 60) are 0, 60.';
    throw new BrokenGuarantee(SHAPES, { what, expected: LISTS, came: list, remedy });
  }
}
