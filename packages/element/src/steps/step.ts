import type { View } from '../view.ts';
import { pick } from './pick/pick.ts';

/** Renders the present step; nothing while it is loading. If rendering throws, shows the failure view. */
export function step(view: View): unknown {
  const { step: present } = view.state;
  try {
    if (present.name === 'loading') return undefined;
    if (present.name !== 'pick') return view.part(present.name);
    return present.moving ? view.part('moving') : pick(view, present.bookingType);
  } catch (error) {
    console.error(error);
    return view.part('failed');
  }
}
