import { CONTRACT } from '@team-booking/contract';

/** The body of `/health`: whether this server can take bookings right now. It holds no names. */
export interface Health {
  /**
   * `ok`; `degraded`: bookings are taken, but some hosts are not offered because their calendars cannot be read, or the log cannot
   * be written; `failing`: no booking is possible.
   */
  readonly status: 'ok' | 'degraded' | 'failing';
  readonly version: string;
  readonly contract: string;
  readonly database: 'ok' | 'failing';
  readonly calendars: { readonly open: number; readonly closed: number };
  /** Whether the latest line could be written, and how many were lost since the start. */
  readonly log: { readonly status: 'ok' | 'failing'; readonly lost: number };
  /** Release of the IANA time-zone data that times are computed with. */
  readonly timeZoneData: string;
}

/** What the report is made from. */
export interface HealthSources {
  readonly version: string;
  /** Rejects if the database cannot be used. */
  readonly ping: () => Promise<void>;
  /** How many hosts' calendars could be read, and how many not. */
  readonly calendars: () => { readonly open: number; readonly closed: number };
  readonly log: () => { readonly failing: boolean; readonly lost: number };
}

export async function health({ version, ping, calendars, log }: HealthSources): Promise<Health> {
  const database = await ping().then(
    () => 'ok' as const,
    () => 'failing' as const,
  );
  const counts = calendars();
  const { failing, lost } = log();
  return {
    status: database === 'failing' ? 'failing' : counts.closed > 0 || failing ? 'degraded' : 'ok',
    version,
    contract: CONTRACT,
    database,
    calendars: counts,
    log: { status: failing ? 'failing' : 'ok', lost },
    timeZoneData: process.versions['tz'] ?? 'unknown',
  };
}
