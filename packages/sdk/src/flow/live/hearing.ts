import { expire } from '../../availability/expiring.ts';
import { look } from '../choose/looking.ts';
import type { FlowContext } from '../context.ts';

/** Milliseconds by which live changes are debounced: they come in bursts. */
const BURST = 250;

/** Subscribes to live changes of the present booking type, instead of a former one. */
export function hear(flow: FlowContext): void {
  const { type, options, signal, entry } = flow;
  flow.unhear?.();
  if (!type?.capabilities.includes('live')) return;
  const end = options.backend.changes(
    type.slug,
    ({ from, to }) => {
      expire(flow.months, Date.parse(from), Date.parse(to));
      flow.after(BURST, () => look(flow));
    },
    entry,
  );
  const unhear = () => {
    flow.unhear = undefined;
    signal.removeEventListener('abort', unhear);
    end();
  };
  flow.unhear = unhear;
  signal.addEventListener('abort', unhear);
}
