import type { BookingFlow, Draft } from '@team-booking/sdk';
import type { Settings } from '../settings-element.ts';
import { known } from './visitor.ts';

/** Applies changed settings to the running flow. Fields that the visitor edited keep their value. */
export function applyChanges(flow: BookingFlow, settings: Settings, changed: ReadonlyMap<PropertyKey, unknown>): void {
  // The options to choose from are known only with the booking type.
  if (flow.state.step.name !== 'loading') return apply(flow, settings, changed);
  const end = flow.subscribe(({ step }) => {
    if (step.name === 'loading') return;
    end();
    apply(flow, settings, changed);
  });
}

function apply(flow: BookingFlow, settings: Settings, changed: ReadonlyMap<PropertyKey, unknown>): void {
  const { duration, month, start, host, timeZone } = settings;
  if (changed.has('duration') && duration) flow.choose({ duration });
  if (changed.has('timeZone')) {
    flow.choose({ timeZone: timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone });
  }
  if (changed.has('host')) flow.choose({ host: host ?? null });
  if (changed.has('month') && month) flow.choose({ month });
  const at = Date.parse(start ?? '');
  if (changed.has('start') && at) flow.choose({ slot: { start: at, duration: flow.state.choice.duration } });

  const before = known({ ...settings, ...Object.fromEntries(changed) });
  const after = known(settings);
  const { draft } = flow.state;
  const changes: Partial<Record<keyof Draft, unknown>> = {};
  for (const key of Object.keys(after) as (keyof Draft)[]) {
    const untouched = draft[key] === (before[key] ?? '');
    if (after[key] !== before[key] && untouched) changes[key] = after[key];
  }
  if (Object.keys(changes).length > 0) flow.type(changes as Partial<Draft>);
}
