import type { WaitingItem } from '@team-booking/contract/team';
import { readAgain } from '../../parts/read-again.ts';
import type { Shows } from './shows.ts';
import type { Waits } from './waits.ts';

/** Reads the calendars of a host again that wait for somebody. What is well again leaves the list, and the focus goes to its heading. */
export async function calendarAgain(
  view: Shows,
  item: WaitingItem & { kind: 'calendar' },
  reading: Set<string>,
  waits: Waits,
): Promise<void> {
  const { host, remedies } = item;
  if (reading.has(host)) return;
  const root = view.renderRoot as ShadowRoot;
  const hadFocus = root.activeElement;
  reading.add(host);
  view.requestUpdate();
  const calendars = remedies
    .filter(({ verb }) => verb === 'refreshCalendar')
    .map(({ parameters }) => parameters['calendar']!);
  const said = await readAgain(view.hub, host, calendars);
  await view.refresh();
  reading.delete(host);
  if (said !== null) waits.say(item, said);
  view.requestUpdate();
  await view.updateComplete;
  // Whoever went on meanwhile stays where they are.
  const hasFocus = root.activeElement === hadFocus || document.activeElement === document.body;
  if (said !== null && hadFocus && hasFocus) root.querySelector<HTMLElement>('#waits')?.focus();
}
