import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Duration, Instant, TimeZone } from '../../primitives.ts';
import { Draft } from './draft.ts';

/** How many hosts could take a booking, hour by hour of the week. */
export const CoverageRequest = Type.Object(
  {
    weeks: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 12, description: 'How many weeks ahead, from tomorrow on. Default: 4' }),
    ),
    duration: Type.Optional(Duration),
    draft: Type.Optional(Draft),
  },
  { title: 'CoverageRequest', additionalProperties: false },
);
/** {@inheritDoc CoverageRequest} */
export type CoverageRequest = Static<typeof CoverageRequest>;

const Average = Type.Number({ minimum: 0 });

/** A map of the week. Notice and horizon do not matter here: it is about people. */
export const Coverage = Type.Object(
  {
    timeZone: TimeZone,
    from: Instant,
    to: Instant,
    duration: Duration,
    cells: Type.Array(
      Type.Object({
        weekday: Type.Integer({ minimum: 1, maximum: 7, description: '1 = Monday' }),
        hour: Type.Integer({ minimum: 0, maximum: 23 }),
        hosts: Type.Number({
          minimum: 0,
          description: 'How many could take a booking that starts in this hour, on average, to two decimals',
        }),
        draft: Type.Union([Average, Type.Null()], { description: 'The same under the draft; null without one' }),
      }),
      { description: 'All 168, by weekday and hour' },
    ),
    searches: Type.Array(
      Type.Object({
        date: Type.String({ description: 'In the zone of the team' }),
        empty: Type.Integer({ minimum: 0, description: 'How often somebody looked for a time and found none' }),
        hours: Type.Array(
          Type.Object({
            hour: Type.Integer({ minimum: 0, maximum: 23 }),
            empty: Type.Integer({ minimum: 1 }),
          }),
          { description: 'The same by the hour in which they looked, where it is known' },
        ),
      }),
      { description: 'Of the last 90 days, those on which that happened. Nothing is known of who looked' },
    ),
  },
  { title: 'Coverage' },
);
/** {@inheritDoc Coverage} */
export type Coverage = Static<typeof Coverage>;
