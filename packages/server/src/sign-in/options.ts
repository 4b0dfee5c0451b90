import type { TeamBackend } from '@team-booking/engine';
import type { Log } from '../api/options.ts';
import type { RequestLimit } from '../api/request-limit.ts';
import type { Place } from '../pages/layout.ts';
import type { Provider } from './oidc/provider.ts';

/** Dependencies of signing in on this server's pages. */
export interface SignInOptions {
  readonly backend: TeamBackend;
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  readonly log: Log;
  readonly place: Place;
  /** Counts what anybody may send, per client address. @throws {Refusal} `too-many-requests` */
  readonly admit: RequestLimit;
  /** The company's provider of identities, where one is set up. */
  readonly provider: Provider | null;
}
