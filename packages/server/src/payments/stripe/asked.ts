import { ProviderRefused } from '@team-booking/engine';
import Stripe from 'stripe';

/** Stripe refuses a request for good. */
export class StripeRefused extends ProviderRefused {
  /** Stripe's code, e.g. `resource_missing`. */
  readonly code: string | undefined;

  constructor(message: string, code: string | undefined) {
    super(message);
    this.code = code;
  }
}

/**
 * Asks Stripe. What is not answered by the signal's end counts as not reached. Of Stripe's errors only codes are passed on, since they end in
 * logs: its sentences may quote what was sent.
 *
 * @throws {StripeRefused} where asking again is of no use
 */
export async function asked<T>(signal: AbortSignal, ask: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason as Error);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([ask(), aborted]);
  } catch (error) {
    throw error instanceof Stripe.errors.StripeError ? plainly(error) : error;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function plainly(error: Stripe.errors.StripeError): Error {
  const { type, code, param, requestId } = error;
  const words = [code, param && `at ${param}`, requestId && `(${requestId})`].filter(Boolean).join(' ');
  if (!isForGood(error)) return new Error(`Stripe could not be reached: ${type} ${words}`.trim());
  return new StripeRefused(`Stripe refuses it: ${words || 'without a reason'}. Look in Stripe's dashboard.`, code);
}

/** Whether it is about the request itself. A wrong key is mended by whoever runs the server, and then what waits goes on. */
function isForGood(error: Stripe.errors.StripeError): boolean {
  const { statusCode } = error;
  return error instanceof Stripe.errors.StripeInvalidRequestError && statusCode !== 409 && statusCode !== 429;
}
