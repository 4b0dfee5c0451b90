import { at } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { isSingleKey } from '../../parts/keys.ts';

/** What single keys do with the booking that has the focus. */
const DOES: Readonly<Record<string, string>> = { r: 'reassign', m: 'move' };

/** Walks through the bookings of the day by `J` and `K`, and reassigns or moves the one that has the focus by `R` and `M`. */
export function followKey(event: KeyboardEvent, hub: Hub, root: ShadowRoot): void {
  if (!isSingleKey(event, hub)) return;
  const { key } = event;
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.day a')];
  const current = links.findIndex((link) => link === root.activeElement);
  if (key === 'j' || key === 'k') links[Math.max(0, current + (key === 'j' ? 1 : -1))]?.focus();
  else if (DOES[key] && current >= 0) hub.router.go(at('bookings', links[current]!.dataset['id'], { do: DOES[key] }));
  else return;
  event.preventDefault();
}
