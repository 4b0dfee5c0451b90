import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Price } from '../booking-type.ts';
import { Id, Instant } from '../primitives.ts';
import { MessageBooking } from './messages/messages.ts';
import { RefundCost } from './refund-cost.ts';
import { BookingTypeStatus, Key } from './settings/index.ts';

const { provider } = Price.properties;

const InstantOrNull = (description: string) => Type.Union([Instant, Type.Null()], { description });

/** Somebody who takes payments, as far as a team needs to know: never a secret. */
export const PaymentProviderState = Type.Object(
  {
    name: Type.String({ maxLength: 64, description: 'As booking types name it in `payment.provider`' }),
    ready: Type.Boolean({ description: 'Whether visitors can pay by it' }),
    mode: Type.Union([Type.Enum(['live', 'test']), Type.Null()], {
      description: 'live: money moves. test: none does. null: not known',
    }),
    missing: Type.Array(Type.String(), {
      description:
        'Names of settings of the backend that have to be set before it is ready; never what they are set to',
    }),
    webhook: Type.Union([Type.String(), Type.Null()], {
      description: 'Address that it has to be told of, where it sends what it has received; null: it needs none',
    }),
    heardAt: InstantOrNull('When it last told of a payment; null: it has not yet'),
    refusedAt: InstantOrNull(
      'When a message in its name was last refused; later than heardAt, its signing secret is probably another. null: none was',
    ),
    reachedAt: InstantOrNull('When it last answered; null: it was not asked yet'),
    unreachedAt: InstantOrNull(
      'When it last did not; later than reachedAt, it is down or refuses its key. null: never',
    ),
  },
  { title: 'PaymentProviderState' },
);
/** {@inheritDoc PaymentProviderState} */
export type PaymentProviderState = Static<typeof PaymentProviderState>;

const PricedType = Type.Object({
  id: Key,
  title: Type.String(),
  status: BookingTypeStatus,
  ready: Type.Boolean({ description: 'Whether visitors can pay for it: somebody takes payments by this name' }),
  ...Price.properties,
});

/** A payment that has to go back and has not yet. */
export const OpenRefund = Type.Object(
  {
    booking: MessageBooking,
    ...RefundCost.properties,
    provider,
    reference: Type.String({ description: 'The payment that goes back, as its provider calls it' }),
    state: Type.Enum(['asked', 'failed'], {
      description: 'asked: it is tried until it works. failed: the provider refuses it, and somebody has to look',
    }),
    at: Instant,
    letter: Type.Union([Id, Type.Null()], {
      description: 'Of one that failed: its id, by which retryDeadLetter tries again and discardDeadLetter lets it be',
    }),
    problem: Type.Union([Type.String(), Type.Null()], { description: 'Why it failed, in words' }),
  },
  { title: 'OpenRefund' },
);
/** {@inheritDoc OpenRefund} */
export type OpenRefund = Static<typeof OpenRefund>;

/** How a team takes money, and what has to go back. */
export const Payments = Type.Object(
  {
    providers: Type.Array(PaymentProviderState, {
      description: 'Those that can take payments, set up or not; empty where nobody can',
    }),
    types: Type.Array(PricedType, { description: 'Booking types that cost something, but for archived ones' }),
    refunds: Type.Array(OpenRefund, {
      maxItems: 200,
      description:
        'Those that failed, then those that are on their way, the latest first. Not more than 100 of each: as they leave, others come',
    }),
  },
  { title: 'Payments' },
);
/** {@inheritDoc Payments} */
export type Payments = Static<typeof Payments>;
