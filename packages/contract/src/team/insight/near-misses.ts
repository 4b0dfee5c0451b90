import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Duration, Instant } from '../../primitives.ts';
import { HostKey, Name } from '../settings/index.ts';

const Count = Type.Integer({ minimum: 0 });

/** Which single hosts block how many times of a booking type. */
export const NearMisses = Type.Object(
  {
    from: Instant,
    to: Instant,
    duration: Duration,
    offered: Type.Integer({ minimum: 0, description: 'Starts that can be booked now' }),
    hosts: Type.Array(
      Type.Object({
        host: HostKey,
        name: Name,
        blocks: Type.Integer({ minimum: 0, description: 'Starts that nobody but they stand in the way of' }),
        offeredIfOptional: Type.Union([Count, Type.Null()], {
          description: 'Starts that could be booked if they were optional; null: others can take their seat already',
        }),
      }),
      { description: 'Those who block most first' },
    ),
  },
  { title: 'NearMisses' },
);
/** {@inheritDoc NearMisses} */
export type NearMisses = Static<typeof NearMisses>;
