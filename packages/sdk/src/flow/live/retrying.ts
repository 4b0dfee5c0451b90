import { forgive } from '../../availability/expiring.ts';
import type { FlowContext } from '../context.ts';
import { look } from '../choose/looking.ts';
import { cancel, move } from '../manage/managing.ts';
import { lead, leadAnew } from '../route/leading.ts';
import { transmit } from '../write/sending.ts';
import { submit } from '../book/submitting.ts';

/** Tries again whatever failed: opening, loading slots, or a write. */
export function retry(flow: FlowContext): void {
  const { step, slots } = flow.state;
  forgive(flow.months);
  if (step.name === 'failed') {
    flow.go({ name: 'loading' });
    flow.begin();
  } else if (step.name === 'route') void lead(flow);
  else if (slots.name === 'failed' && slots.failure.problem === 'invalid' && flow.entry.route) leadAnew(flow);
  else if (slots.name === 'failed') look(flow);
  else resend(flow);
}

/** Resends what was lost or refused. */
function resend(flow: FlowContext): void {
  const { step, writing } = flow.state;
  if (writing.name === 'sending') return;
  if (flow.attempt) transmit(flow, flow.attempt);
  else if (step.name === 'details') submit(flow);
  else if (step.name === 'pick') move(flow);
  else if (step.name === 'cancel') cancel(flow);
}
