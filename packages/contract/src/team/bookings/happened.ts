import * as Type from 'typebox';
import { Id, Instant } from '../../primitives.ts';
import { HostKey } from '../settings/index.ts';

/** What somebody does to a booking, or time or a payment does. */
export const HAPPENED = [
  'book',
  'pay',
  'approve',
  'decline',
  'expire',
  'reseat',
  'refund',
  'reschedule',
  'reassign',
  'edit',
  'cancel',
  'miss',
  'attend',
  'will-attend',
] as const;

/** When a booking was to be, and with whom. */
export const BookingTime = Type.Object({ start: Instant, end: Instant, hosts: Type.Array(HostKey) });

/** Who did something to a booking. */
export const BookingDoer = Type.Union(
  [
    Type.Object({ kind: Type.Literal('team'), id: Id, name: Type.String() }),
    Type.Object({ kind: Type.Enum(['visitor', 'nobody']) }),
  ],
  { description: 'Who did it; nobody: the time did, or a payment' },
);
