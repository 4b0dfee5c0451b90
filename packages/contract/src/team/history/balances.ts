import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Instant } from '../../primitives.ts';
import { Revised } from '../revised.ts';
import { HostKey } from '../settings/index.ts';
import { HostName } from './history-record.ts';
import { Amount } from './selection-record.ts';

/** What each host of a pool is owed now. The revision names the state of pool and ledger together. */
export const Balances = Revised(
  {
    hosts: Type.Array(
      Type.Object({
        host: HostKey,
        tier: Type.Integer({ minimum: 1, description: 'Priority: 1 is asked first' }),
        weight: Type.Integer({ minimum: 1 }),
        weightShare: Type.Number({ description: "Part of the tier's weights, from 0 to 1" }),
        balance: Amount,
      }),
      { description: "In the pool's order; empty where no seat rotates" },
    ),
    names: Type.Array(HostName),
    seq: Type.Integer({ minimum: 0, description: 'The latest of the ledger' }),
  },
  'Balances',
);
/** {@inheritDoc Balances} */
export type Balances = Static<typeof Balances>;

/** Balances over time. A host who was not in the pool then has 0. */
export const BalancesOverTime = Type.Object(
  {
    hosts: Type.Array(HostKey, { description: 'Whose balances these are, in this order' }),
    names: Type.Array(HostName),
    points: Type.Array(
      Type.Object({
        at: Instant,
        seq: Type.Integer({ description: 'The latest of the ledger then' }),
        balances: Type.Array(Amount, { description: 'In the order of `hosts`' }),
      }),
    ),
    shares: Type.Array(
      Type.Object({
        hosted: Type.Integer({ minimum: 0, description: 'How many bookings they got' }),
        fair: Type.Integer({
          minimum: 0,
          description:
            'How many they should have got, in nano-bookings: what they got, and what they are owed for them',
        }),
      }),
      {
        description: 'In the order of `hosts`: what the decisions of these points gave to whom, those that still count',
      },
    ),
    next: Type.Union([Instant, Type.Null()], { description: '`from` of what follows; null: that was all' }),
  },
  { title: 'BalancesOverTime' },
);
/** {@inheritDoc BalancesOverTime} */
export type BalancesOverTime = Static<typeof BalancesOverTime>;

/** Who is next, and after them, as long as everybody is free. */
export const ComingTurns = Type.Object(
  {
    turns: Type.Array(
      Type.Object({
        hosts: Type.Array(HostKey, { description: 'Who would get the rotating seats' }),
        reason: Type.String({ description: 'As in a record' }),
      }),
    ),
    names: Type.Array(HostName),
  },
  { title: 'ComingTurns' },
);
/** {@inheritDoc ComingTurns} */
export type ComingTurns = Static<typeof ComingTurns>;
