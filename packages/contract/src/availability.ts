import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Id, Instant } from './primitives.ts';

const MinuteList = (description: string) => Type.Array(Type.Integer({ minimum: 0 }), { description });

/** A host's free time in minutes since `from` of the answer. */
export const HostAvailability = Type.Object(
  {
    id: Id,
    free: MinuteList(
      'start, end, start, end, …: ascending, disjoint, half-open. Starts are rounded up to whole minutes, ends down; pieces shorter than the shortest duration are left out',
    ),
    noStart: Type.Optional(
      MinuteList(
        'start, end, …: no booking may start here because a limit of the type or of the host is reached, or the type does not offer it; the time itself stays free',
      ),
    ),
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
    description:
      'Starts t with from ≤ t < to; `free` may reach beyond `to` by the longest duration. `from` and `to` are what was served: `from` is a whole minute, the requested one rounded up (or a later one, as the past is not free), `to` is never beyond now + horizon and may be earlier than requested; clients ask again from there. Calendar entries whose end is not after their start block nothing, not even buffers.',
  },
);
/** {@inheritDoc Availability} */
export type Availability = Static<typeof Availability>;
