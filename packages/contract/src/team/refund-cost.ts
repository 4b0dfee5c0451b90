import * as Type from 'typebox';
import { Price } from '../booking-type.ts';

const { amount, currency } = Price.properties;

/** What goes back of a payment. */
export const RefundCost = Type.Object({
  amount: Type.Union([amount, Type.Null()], {
    description: 'null: not known, of a booking that is older than what is kept of prices',
  }),
  currency: Type.Union([currency, Type.Null()], { description: 'null where the amount is' }),
});
