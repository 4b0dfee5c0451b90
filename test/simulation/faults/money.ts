import type { PlantedFault } from './planted.ts';

/** Faults of taking money and giving it back. */
export const MONEY_FAULTS: readonly PlantedFault[] = [
  {
    file: 'core/src/booking/pay.ts',
    find: 'if (booking.payment) return changed(booking, refunds(payment));',
    put: 'if (booking.payment) return unchanged(booking);',
    breaks: 'A second payment is kept',
  },
  {
    file: 'core/src/booking/end.ts',
    find: "by === 'visitor' ? policy.refundUntil : null",
    put: 'null',
    breaks: 'Who cancels late gets their money back',
  },
  {
    file: 'core/src/booking/decide.ts',
    find: "return changed(declined, [{ kind: 'notify-declined' }, ...refunds(payment)]);",
    put: "return changed(declined, [{ kind: 'notify-declined' }]);",
    breaks: 'What is declined is not given back',
  },
  {
    file: 'engine/src/payment/payment-channel.ts',
    find: "if (kind === 'reseat-or-refund') return sending({ kind: 'settle', seq });",
    put: '',
    breaks: 'A late payment is forgotten',
  },
  {
    file: 'engine/src/payment/payment-channel.ts',
    find: "return sending({ kind: 'look', reference, close: true });",
    put: "return { kind: 'wait', until: null };",
    breaks: 'Nobody looks at a payment when its time is over',
  },
  {
    file: 'engine/src/payment/payment-channel.ts',
    find: 'const refund = refundOf(message);',
    put: 'const refund = refundOf(message) && ((await view.booking(booking))!.state as { payment: Payment }).payment;',
    breaks: 'The payment is given back that the booking keeps, and not the one too many',
  },
  {
    file: 'engine/src/payment/paid.ts',
    find: 'if (messages.some((message) => refundOf(message)?.reference === payment.reference)) return before;',
    put: '',
    breaks: 'What is told again is given back again',
  },
  {
    file: 'engine/src/payment/open-payment.ts',
    find: 'await putBill(transaction, { ...bill, reference });',
    put: '',
    breaks: 'Nobody notes what was begun at the provider',
  },
];
