import type { FlowContext } from '../context.ts';
import { cancel, move } from '../manage/managing.ts';
import { transmit } from '../write/sending.ts';
import { submit } from '../book/submitting.ts';

/** Sends again what was lost or refused. */
export function resend(flow: FlowContext): void {
  const { step, writing } = flow.state;
  if (writing.name === 'sending') return;
  if (flow.attempt) transmit(flow, flow.attempt);
  else if (step.name === 'details') submit(flow);
  else if (step.name === 'pick') move(flow);
  else if (step.name === 'cancel') cancel(flow);
}
