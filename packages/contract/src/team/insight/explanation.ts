import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Id, Instant, TimeZone } from '../../primitives.ts';
import { HostKey, Name } from '../settings/index.ts';

/** What can close a time. */
export const ClosingRule = Type.Enum(
  [
    'hours',
    'override',
    'time-off',
    'holiday',
    'busy',
    'gap',
    'limit',
    'notice',
    'horizon',
    'calendar-unreadable',
    'our-booking',
    'hidden-by-policy',
  ],
  {
    title: 'ClosingRule',
    description:
      "hours: outside of the weekly hours, or the host is switched off. override: other hours on that date. time-off: a day off. holiday: a holiday of the team. busy: an entry of the host's calendar. gap: too little room before or after something. limit: a limit of the host or the booking type is reached. notice: too soon. horizon: too far ahead, or over. calendar-unreadable: nobody knows whether they are busy. our-booking: another booking. hidden-by-policy: the pool's offering hides it",
  },
);
/** {@inheritDoc ClosingRule} */
export type ClosingRule = Static<typeof ClosingRule>;

/** The request that would change something. */
const Change = Type.Object(
  {
    verb: Type.String({ description: 'Id of the request (operationId)' }),
    id: Type.String({ description: 'Its path parameter: what it would change' }),
  },
  { title: 'ChangingVerb' },
);

/** A rule that closes a time. Which booking it is, is told to those who may see that booking only. */
export const Closure = Type.Object(
  {
    rule: ClosingRule,
    from: Type.Optional(Instant),
    to: Type.Optional(Instant),
    dates: Type.Optional(Type.Array(Type.String(), { description: 'Dates of overrides and days off' })),
    booking: Type.Optional(Id),
    change: Type.Union([Change, Type.Null()], {
      description: 'What would change it; null: only the host, in their own calendar',
    }),
  },
  { title: 'Closure' },
);
/** {@inheritDoc Closure} */
export type Closure = Static<typeof Closure>;

const Opening = Type.Object(
  {
    host: Type.Union([HostKey, Type.Null()], { description: 'Whose; null: it closes the time for everybody' }),
    closure: Closure,
  },
  { title: 'Opening' },
);

/** Why a time can or cannot be booked, host by host. */
export const Explanation = Type.Object(
  {
    start: Instant,
    end: Instant,
    timeZone: TimeZone,
    open: Type.Boolean(),
    onGrid: Type.Boolean({ description: 'Whether bookings of the type start at this minute at all' }),
    closedBy: Type.Array(Closure, { description: 'What closes it for everybody' }),
    groups: Type.Array(Type.Object({ need: Type.Integer({ minimum: 1 }), free: Type.Array(HostKey) }), {
      description: 'What each group needs and has',
    }),
    hosts: Type.Array(
      Type.Object(
        {
          host: HostKey,
          name: Name,
          free: Type.Boolean(),
          closedBy: Type.Array(Closure, { description: 'Everything of theirs that closes it. Empty: they are free' }),
          day: Type.Array(
            Type.Object({
              from: Instant,
              to: Instant,
              rule: Type.Union([ClosingRule, Type.Literal('free')]),
              booking: Type.Optional(Id),
            }),
            { description: 'The day from midnight to midnight in the zone of the type, without gaps' },
          ),
        },
        { title: 'HostExplanation' },
      ),
    ),
    nearest: Type.Array(Opening, {
      description: 'The fewest changes that would open it, the easiest ones; empty: it is open, or nothing would',
    }),
    starts: Type.Array(Instant, { description: 'Every start of that day that visitors are offered' }),
    before: Type.Union([Instant, Type.Null()], { description: 'The last open start before it on that day' }),
    after: Type.Union([Instant, Type.Null()], { description: 'The next open start after it on that day' }),
  },
  { title: 'Explanation' },
);
/** {@inheritDoc Explanation} */
export type Explanation = Static<typeof Explanation>;
