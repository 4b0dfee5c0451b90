import * as Type from 'typebox';
import type { Static } from 'typebox';
import { TimeZone } from '../../primitives.ts';
import { Member, PoolChanges } from '../pool.ts';
import { HostKey, HostSettings } from '../settings/index.ts';

const { hours, overrides } = HostSettings.properties;
const { weight, priority } = Member.properties;

/** Changes to try out. Whatever is left out stays as it is; nothing is stored. */
export const Draft = Type.Object(
  {
    pool: Type.Optional(
      Type.Partial(PoolChanges, {
        additionalProperties: false,
        description:
          'A pool as it is saved: order, weights, priorities, seats, policy. Its owner makes no difference here',
      }),
    ),
    hours: Type.Optional(
      Type.Array(Type.Object({ host: HostKey, hours, overrides }, { additionalProperties: false }), {
        maxItems: 100,
        description: 'Other hours of hosts, each of them once',
      }),
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
