import type { Person, PersonSettings } from '@team-booking/contract/team';
import type { Scope } from '@team-booking/contract/routes';

/** Whoever sends a request of the team's side. */
export interface Actor {
  readonly person: Person;
  readonly settings: PersonSettings;
  readonly via: 'session' | 'token';
  /** What they may do by this session or token. */
  readonly scopes: readonly Scope[];
  /** Id of the session or token; `null` where nobody has to sign in. */
  readonly credential: string | null;
}

/** All that a session may do. */
export const ALL_SCOPES: readonly Scope[] = ['read', 'bookings', 'settings'];

/** An actor that has signed in. */
export function signedIn(person: Person, settings: PersonSettings = {}): Actor {
  return { person, settings, via: 'session', scopes: ALL_SCOPES, credential: null };
}
