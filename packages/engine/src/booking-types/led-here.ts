import type { BookingTypeConfig, TeamConfig } from '../config/team-config.ts';
import { isPublished } from '../booking/backend.ts';

/** Published booking types whose answers may lead to another one, for people: `“Call”, “Demo”`; `null` if there are none. */
export function leadingHere({ bookingTypes }: TeamConfig, { id }: BookingTypeConfig): string | null {
  const found = bookingTypes.filter((type) => {
    const { rules = [], fallback = null } = type.routing ?? {};
    const targets = [...rules.map(({ to }) => to), ...(fallback ? [fallback] : [])];
    return isPublished(type) && targets.some((to) => to.kind === 'type' && to.type === id);
  });
  return found.length === 0 ? null : found.map(({ title }) => `“${title}”`).join(', ');
}
