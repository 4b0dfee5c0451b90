import type { Backend } from '../booking/backend.ts';
import { billOf } from './bill.ts';
import { hear } from './hear.ts';
import type { PaymentState } from './payment-provider.ts';

/**
 * Asks the provider how the payment of a booking stands that was begun last, and records what follows: whoever comes back from there does
 * not have to wait for its message.
 *
 * @returns `null` where none was begun, or it is known to have ended
 * @throws {ProviderRefused} for good; any other error: the provider cannot be reached
 */
export async function lookAtPayment(
  backend: Backend,
  booking: string,
  now: number,
  signal: AbortSignal,
): Promise<PaymentState | null> {
  const bill = await backend.store.read(backend.team, async (view) => {
    const row = await view.booking(booking);
    return row && billOf(view, row);
  });
  if (!bill?.open || bill.reference === null) return null;
  const { provider, reference } = bill;
  const state = await backend.payments?.get(provider)?.look({ booking, reference }, signal);
  if (!state) return null;
  if (state.kind !== 'open') await hear(backend, provider, { booking, reference, state }, now);
  return state;
}
