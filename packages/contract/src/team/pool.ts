import * as Type from 'typebox';
import type { Static } from 'typebox';
import { BookingTypeSettings, HostKey, Name } from './settings/index.ts';
import { Revised } from './revised.ts';

const { mode, fairness, requestedHost, offering, maxLead } = BookingTypeSettings.properties;

const weight = Type.Integer({
  minimum: 1,
  maximum: 1_000_000,
  description: 'Share relative to the other members. Default: 1',
});
const priority = Type.Integer({
  minimum: 1,
  maximum: 100,
  description: '1 first; others are asked only while nobody of a better one is free. Default: 1',
});
const need = Type.Union([Type.Integer({ minimum: 1, maximum: 100 }), Type.Literal('all')], {
  description: 'How many of the members take part',
});

/** A host in a pool. */
export const Member = Type.Object(
  { host: HostKey, weight: Type.Optional(weight), priority: Type.Optional(priority) },
  { additionalProperties: false },
);

/** A pool as it is to be. */
export const PoolChanges = Type.Object(
  {
    mode,
    groups: Type.Array(
      Type.Object(
        { need: Type.Optional(need), members: Type.Array(Member, { maxItems: 100 }) },
        { additionalProperties: false },
      ),
      {
        minItems: 1,
        maxItems: 20,
        description: 'Members in the order of rotation. More than one group in mode panel only',
      },
    ),
    owner: Type.Optional(
      Type.Union([HostKey, Type.Null()], {
        description:
          'Of several hosts who all take part, the one in charge. Left out: whoever it is now, else the first. Who is to be removed has to hand it over: name somebody else',
      }),
    ),
    fairness,
    requestedHost,
    offering,
    maxLead: Type.Optional(Type.Union([maxLead, Type.Null()])),
  },
  {
    title: 'PoolChanges',
    additionalProperties: false,
    description:
      'The whole pool, which replaces the one there is; what is left out has its default. Hosts who stay keep their balance, who joins begins at 0, the balance of who leaves is split among the others',
  },
);
/** {@inheritDoc PoolChanges} */
export type PoolChanges = Static<typeof PoolChanges>;

/** Who hosts a booking type: groups, order, shares, policy. */
export const PoolDocument = Revised(
  {
    mode,
    groups: Type.Array(Type.Object({ need, members: Type.Array(Type.Object({ host: HostKey, weight, priority })) })),
    owner: Type.Union([HostKey, Type.Null()], { description: 'Bookings keep the owner that they were made with' }),
    fairness: Type.Required(Type.Object({ fairness })).properties.fairness,
    requestedHost: Type.Required(Type.Object({ requestedHost })).properties.requestedHost,
    offering: Type.Required(Type.Object({ offering })).properties.offering,
    maxLead: Type.Union([maxLead, Type.Null()]),
    hosts: Type.Array(Type.Object({ id: HostKey, name: Name, active: Type.Boolean() }), {
      description:
        'The members with their names, each once. Who is not active has left the rotation until they are again',
    }),
  },
  'PoolDocument',
);
/** {@inheritDoc PoolDocument} */
export type PoolDocument = Static<typeof PoolDocument>;
