import type { Subscribe } from '@team-booking/contract/routes';
import { SECOND } from '@team-booking/core/time';

/** How often is asked whether a stream may go on, milliseconds. */
const EVERY = 30 * SECOND;

/**
 * Ends a subscription when it is no longer allowed, or when that cannot be found out.
 *
 * @param isAllowed is asked twice a minute
 */
export function whileAllowed<Data>(subscribe: Subscribe<Data>, isAllowed: () => Promise<boolean>): Subscribe<Data> {
  return (listener, end) => {
    const unsubscribe = subscribe(listener, end);
    const look = async () => {
      if (!(await isAllowed().catch(() => false))) end();
    };
    const timer = setInterval(() => void look(), EVERY).unref();
    return () => {
      clearInterval(timer);
      unsubscribe();
    };
  };
}
