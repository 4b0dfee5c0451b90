import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Instant } from '../../primitives.ts';
import { Amount } from '../history/selection-record.ts';
import { HostName } from '../history/history-record.ts';
import { HostKey } from '../settings/index.ts';
import { Draft } from './draft.ts';

/** What the past would have been under a draft. */
export const SimulationRequest = Type.Object(
  {
    days: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 90, description: 'How far back, from the last full hour. Default: 90' }),
    ),
    draft: Draft,
  },
  { title: 'SimulationRequest', additionalProperties: false },
);
/** {@inheritDoc SimulationRequest} */
export type SimulationRequest = Static<typeof SimulationRequest>;

const Count = Type.Integer({ minimum: 0 });

/** What became of each host. */
const SimulatedHosts = Type.Object(
  {
    hosts: Type.Array(
      Type.Object({
        host: HostKey,
        tier: Type.Integer({ minimum: 1 }),
        weight: Type.Integer({ minimum: 1 }),
        bookings: Count,
        share: Type.Number({ description: "Part of the tier's bookings, from 0 to 1" }),
        weightShare: Type.Number({ description: "Part of the tier's weights, from 0 to 1" }),
        balance: Amount,
        longestWait: Type.Union([Count, Type.Null()], {
          description:
            'Most working days from one turn to the next in which they were free for a booking that went to somebody else; the beginning and the end of the range count as turns. null: they never waited',
        }),
        longestRun: Type.Integer({ minimum: 0, description: 'Most bookings in a row' }),
      }),
      { description: "In the pool's order" },
    ),
    unserved: Type.Integer({ minimum: 0, description: 'Requests that nobody could have taken' }),
    hidden: Type.Integer({
      minimum: 0,
      description: 'Requests for times that the offering would have hidden; booked all the same',
    }),
    starts: Type.Integer({ minimum: 0, description: 'Starts that were on offer at some time' }),
  },
  { title: 'SimulatedHosts' },
);

/** The stored requests of the range, decided anew as things are and under the draft; both begin with everybody at 0. */
export const Simulation = Type.Object(
  {
    from: Instant,
    to: Instant,
    requests: Count,
    present: SimulatedHosts,
    draft: SimulatedHosts,
    slotsLost: Type.Integer({
      minimum: 0,
      description: 'Starts in the range that were on offer and would not have been under the draft',
    }),
    slotsGained: Count,
    names: Type.Array(HostName),
  },
  { title: 'Simulation' },
);
/** {@inheritDoc Simulation} */
export type Simulation = Static<typeof Simulation>;
