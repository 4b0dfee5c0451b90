import { expire, forgive } from '../../availability/expiring.ts';
import { look } from '../choose/looking.ts';
import type { FlowContext } from '../context.ts';
import { prefetch } from '../choose/prefetch.ts';
import { reload } from '../manage/managing.ts';
import { openOn } from '../choose/opening-on.ts';
import { onReturn as pageReturns } from './page.ts';
import { retry } from './retrying.ts';

/** Milliseconds after which times are asked for again when the page is looked at again. */
const FRESH = 30_000;
/** Milliseconds to wait for further changes after one: they come in bursts, and one answer serves them all. */
const BURST = 250;

/** The first times are there: from now on live changes and the page's coming back are listened to, until the flow stops. */
export function listen(flow: FlowContext): void {
  openOn(flow);
  prefetch(flow);
  const { type, options, signal } = flow;
  const onReturn = options.environment?.onReturn ?? pageReturns;
  signal.addEventListener(
    'abort',
    onReturn((why) => returned(flow, why)),
    { once: true },
  );
  if (!type?.capabilities.includes('live')) return;
  const end = options.backend.changes(type.slug, ({ from, to }) => {
    expire(flow.months, Date.parse(from), Date.parse(to));
    flow.after(BURST, () => look(flow));
  });
  signal.addEventListener('abort', end, { once: true });
}

function returned(flow: FlowContext, why: 'online' | 'visible'): void {
  const { writing, slots } = flow.state;
  if (writing.name === 'lost' || slots.name === 'failed') retry(flow);
  else if (why === 'visible' && (flow.options.now ?? Date.now)() - (flow.answeredAt ?? 0) > FRESH) refresh(flow);
}

/** Nothing could be shown: tries again, once, when the page comes back. */
export function awaitReturn(flow: FlowContext): void {
  const onReturn = flow.options.environment?.onReturn ?? pageReturns;
  const end = onReturn(() => {
    end();
    if (flow.state.step.name === 'failed') retry(flow);
  });
  flow.signal.addEventListener('abort', end, { once: true });
}

/** Goes on after a stop. */
export function resume(flow: FlowContext): void {
  if (flow.emitted.has('ready')) listen(flow);
  if (flow.state.writing.name === 'lost') retry(flow);
  look(flow);
}

/** Asks again for what is shown, and for everything else when it is next wanted. */
export function refresh(flow: FlowContext): void {
  const { name } = flow.state.step;
  expire(flow.months);
  forgive(flow.months);
  if (name === 'done' || name === 'manage') void reload(flow);
  else look(flow);
}
