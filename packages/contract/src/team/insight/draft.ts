import * as Type from 'typebox';
import type { Static } from 'typebox';
import { TimeZone } from '../../primitives.ts';
import { BookingTypeSettings, HostKey, HostSettings } from '../settings/index.ts';

const { mode, fairness, requestedHost } = BookingTypeSettings.properties;
const { hours, overrides } = HostSettings.properties;
const weight = Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 }));
const priority = Type.Optional(Type.Integer({ minimum: 1, maximum: 100 }));

const Member = Type.Object({ host: HostKey, weight, priority }, { additionalProperties: false });
const Group = Type.Object(
  {
    need: Type.Optional(Type.Union([Type.Integer({ minimum: 1, maximum: 100 }), Type.Literal('all')])),
    members: Type.Array(Member, { maxItems: 100 }),
  },
  { additionalProperties: false },
);

/** Changes to try out. Whatever is left out stays as it is; nothing is stored. */
export const Draft = Type.Object(
  {
    pool: Type.Optional(
      Type.Object(
        {
          mode: Type.Optional(mode),
          groups: Type.Optional(Type.Array(Group, { minItems: 1, maxItems: 20 })),
          owner: Type.Optional(Type.Union([HostKey, Type.Null()], { description: 'Makes no difference here' })),
          fairness,
          requestedHost,
          offering: Type.Optional(
            Type.Enum(['all', 'next-host'], { description: 'next-host: only what the next host can take' }),
          ),
          maxLead: Type.Optional(
            Type.Union([Type.Number({ minimum: 0, maximum: 1000 }), Type.Null()], {
              description: 'Hide what would go to a host who is more bookings ahead of their share; null: nothing',
            }),
          ),
        },
        {
          additionalProperties: false,
          description: 'A pool as it is saved: order, weights, priorities, seats, policy',
        },
      ),
    ),
    hours: Type.Optional(
      Type.Object(
        { host: HostKey, hours, overrides },
        { additionalProperties: false, description: 'Other hours of one host' },
      ),
    ),
    host: Type.Optional(
      Type.Object(
        {
          id: HostKey,
          timeZone: Type.Optional(TimeZone),
          hours,
          weight,
          priority,
          group: Type.Optional(
            Type.Integer({ minimum: 0, maximum: 19, description: 'Of a panel: which group. Default: 0' }),
          ),
        },
        {
          additionalProperties: false,
          description:
            'One host more, last in the order: somebody of the team, or somebody new, who has nothing but these hours (default: Monday to Friday, nine to five)',
        },
      ),
    ),
  },
  { title: 'SimulationDraft', additionalProperties: false },
);
/** {@inheritDoc Draft} */
export type Draft = Static<typeof Draft>;
