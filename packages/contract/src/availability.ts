import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Id, Instant } from './primitives.ts';

const MinuteList = (description: string) => Type.Array(Type.Integer({ minimum: 0 }), { description });

/** A host's free time in minutes since `from` of the answer. */
export const HostAvailability = Type.Object(
  {
    id: Id,
    free: MinuteList('start, end, start, end, …: ascending, disjoint, half-open'),
    noStart: Type.Optional(MinuteList('start, end, …: no booking may start here because a limit is reached')),
  },
  { title: 'HostAvailability' },
);
export type HostAvailability = Static<typeof HostAvailability>;

/**
 * Free time of a booking type's hosts. Hours, overrides, busy time, buffers and notice are applied already; a client only erodes by
 * the duration, counts hosts per group and applies the grid.
 */
export const Availability = Type.Object(
  {
    from: Instant,
    to: Instant,
    asOf: Instant,
    revision: Type.String({ maxLength: 64 }),
    hosts: Type.Optional(Type.Array(HostAvailability, { description: 'An absent host has no free time' })),
    starts: Type.Optional(
      MinuteList('Capability starts, instead of hosts: first, endExclusive, … bookable starts on the grid'),
    ),
  },
  {
    title: 'Availability',
    description: 'Starts t with from ≤ t < to; `free` may reach beyond `to` by the longest duration',
  },
);
/** {@inheritDoc Availability} */
export type Availability = Static<typeof Availability>;
