import type { Inner } from '../inner.ts';
import { cancel, move } from './managing.ts';
import { transmit } from './sending.ts';
import { submit } from './submitting.ts';

/** Sends again what was lost or refused. */
export function resend(flow: Inner): void {
  const { step, writing } = flow.state;
  if (writing.name === 'sending') return;
  if (flow.attempt) transmit(flow, flow.attempt);
  else if (step.name === 'details') submit(flow);
  else if (step.name === 'pick') move(flow);
  else if (step.name === 'cancel') cancel(flow);
}
