import type { FlowContext } from '../context.ts';
import { ledTo } from '../route/led-to.ts';

/** Asks for the texts of the type in the language that the options have by now. Where that fails, the present ones stay. */
export async function translate(flow: FlowContext): Promise<void> {
  const { type, options, scope, signal } = flow;
  const { backend, locale } = options;
  if (!type) return;
  const said = await backend.bookingType(type.slug, { ...scope, locale, signal }).catch(() => null);
  // What was asked for first may answer last.
  if (!said || signal.aborted || locale !== options.locale || flow.type?.slug !== said.slug) return;
  flow.type = said;
  const { step } = flow.state;
  if ('bookingType' in step) flow.set({ step: { ...step, bookingType: ledTo(flow, said) } });
}
