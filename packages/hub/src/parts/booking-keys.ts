import { at } from '../address/address.ts';
import type { Hub } from '../hub.ts';
import { isSingleKey } from './keys.ts';

/** What single keys do with the booking that has the focus. */
const DOES: Readonly<Record<string, string>> = { r: 'reassign', m: 'move' };

/**
 * Walks through the bookings of a list by `J` and `K`, reassigns, moves or ticks the one that has the focus by `R`, `M` and `X`, and goes to the
 * search by `/`.
 *
 * @param tick where bookings can be ticked
 */
export function followBookingKey(event: KeyboardEvent, hub: Hub, root: ShadowRoot, tick?: (id: string) => void): void {
  if (!isSingleKey(event, hub)) return;
  const { key } = event;
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[data-id]')];
  const current = links.findIndex((link) => link === root.activeElement);
  const id = links[current]?.dataset['id'];
  if (key === 'j' || key === 'k') links[Math.max(0, current + (key === 'j' ? 1 : -1))]?.focus();
  else if (key === '/' && tick) root.querySelector<HTMLElement>('input')?.focus();
  else if (DOES[key] && id !== undefined) hub.router.go(at('bookings', id, { do: DOES[key] }));
  else if (key === 'x' && tick && id !== undefined) tick(id);
  else return;
  event.preventDefault();
}
