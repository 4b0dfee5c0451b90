import type { CalendarPlaces, FoundCalendar } from '@team-booking/contract/team';

/** Why calendars could not be listed. */
export interface PlaceProblem {
  readonly code: string;
  /** What is wrong; never a secret. */
  readonly message: string;
  readonly remedy: string;
}

export type Found =
  | { readonly ok: true; readonly calendars: readonly FoundCalendar[] }
  | { readonly ok: false; readonly problem: PlaceProblem };

/** A provider of accounts that a backend is set up for. */
export interface AccountProvider {
  /** Address at which somebody consents; `null`: nobody can. */
  readonly connect: string | null;
  /** Whether the whole team is connected. */
  readonly team: boolean;
  /**
   * The calendars of an account.
   *
   * @param refreshToken `null`: by the team's connection
   * @param email of the host, for whom the team's connection acts; `null`: they have none
   */
  calendars(refreshToken: string | null, email: string | null): Promise<Found>;
  /** Gives access back; what the provider says to it changes nothing. @param connection id of the connection that was made with it */
  revoke(refreshToken: string, connection: string): Promise<void>;
}

/** Where calendars can be connected from: how a backend reaches servers and providers. */
export interface Places {
  readonly caldav: CalendarPlaces['caldav'];
  readonly accounts: ReadonlyMap<AccountKind, AccountProvider>;
  /** Whether CalDAV servers may be asked without encryption, as on a machine of one's own. */
  readonly plain: boolean;
  /**
   * Looks for calendars on a CalDAV server.
   *
   * @param person id of whoever asks, by whom it is limited
   * @throws {Refusal} `too-many-requests`
   */
  discover(address: string, credentials: Credentials, person: string): Promise<Found>;
}

export type AccountKind = 'google' | 'microsoft';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}
