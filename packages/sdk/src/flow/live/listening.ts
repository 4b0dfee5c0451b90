import { expire, forgive } from '../../availability/expiring.ts';
import { look } from '../choose/looking.ts';
import type { FlowContext } from '../context.ts';
import { prefetch } from '../choose/prefetch.ts';
import { reload } from '../manage/reloading.ts';
import { checkPayment, watch } from '../pay/paying.ts';
import { openOn } from '../choose/opening-on.ts';
import { resumeHold } from '../book/holding.ts';
import { hear } from './hearing.ts';
import { onReturn as pageReturns } from './page.ts';
import { askOn } from '../route/leading.ts';
import { retry } from './retrying.ts';

/** Milliseconds after which a page that becomes visible again refreshes its slots. */
const FRESH = 30_000;

/** Subscribes to live changes and to the page's return, until the flow stops. */
export function listen(flow: FlowContext): void {
  openOn(flow);
  prefetch(flow);
  const { options, signal } = flow;
  const onReturn = options.environment?.onReturn ?? pageReturns;
  signal.addEventListener(
    'abort',
    onReturn((why) => returned(flow, why)),
    { once: true },
  );
  hear(flow);
}

function returned(flow: FlowContext, why: 'online' | 'visible'): void {
  const { step, writing, slots } = flow.state;
  if (writing.name === 'lost' || slots.name === 'failed' || (step.name === 'route' && step.asked.name === 'failed'))
    retry(flow);
  else if (step.name === 'pay') checkPayment(flow);
  else if (why === 'visible' && (flow.options.now ?? Date.now)() - (flow.answeredAt ?? 0) > FRESH) refresh(flow);
}

/** Retries a failed opening once, when the page returns. */
export function awaitReturn(flow: FlowContext): void {
  const onReturn = flow.options.environment?.onReturn ?? pageReturns;
  const end = onReturn(() => {
    end();
    if (flow.state.step.name === 'failed') retry(flow);
  });
  flow.signal.addEventListener('abort', end, { once: true });
}

/** Resumes after a stop. */
export function resume(flow: FlowContext): void {
  if (flow.emitted.has('ready')) listen(flow);
  if (flow.state.writing.name === 'lost') retry(flow);
  if (flow.state.step.name === 'pay') watch(flow);
  resumeHold(flow);
  askOn(flow);
  look(flow);
}

/** Reloads what is shown, and invalidates everything else. */
export function refresh(flow: FlowContext): void {
  const { name } = flow.state.step;
  expire(flow.months);
  forgive(flow.months);
  if (name === 'done' || name === 'manage' || name === 'pay') void reload(flow);
  else look(flow);
}
