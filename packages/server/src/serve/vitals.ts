import { SECOND } from '@team-booking/core/time';
import { deliveryHealth, type Store } from '@team-booking/engine';
import type { Log } from '../api/options.ts';
import { keptFor } from '../metrics/kept-for.ts';
import type { HealthSources } from './health.ts';
import { loggedPing } from './logged-ping.ts';
import { VERSION } from './version.ts';

/** For so long it is not counted anew what waits: any number of load balancers may ask, milliseconds. */
const KEPT = 5 * SECOND;

interface VitalParts extends Pick<HealthSources, 'calendars' | 'log' | 'now'> {
  readonly store: Store;
  readonly ping: () => Promise<void>;
  /** The team whose deliveries are counted; another one with each fixture. */
  readonly team: () => string;
  readonly logger: Log;
}

/** What tells how a server is doing. */
export function vitalsOf({ store, ping, team, logger, now, ...rest }: VitalParts): HealthSources {
  const elapsed = () => performance.now();
  return {
    ...rest,
    now,
    version: VERSION,
    ping: loggedPing(ping, logger),
    deliveries: keptFor(KEPT, elapsed, () => deliveryHealth(store, team(), now())),
  };
}
