import { CONTRACT } from '@team-booking/contract';

/** The body of `/health`: whether this server can take bookings right now. It holds no names. */
export interface Health {
  /** `ok`; `degraded`: some hosts are not offered because their calendars cannot be read; `failing`: no booking is possible. */
  readonly status: 'ok' | 'degraded' | 'failing';
  readonly version: string;
  readonly contract: string;
  readonly database: 'ok' | 'failing';
  readonly calendars: { readonly open: number; readonly closed: number };
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
}

export async function health({ version, ping, calendars }: HealthSources): Promise<Health> {
  const database = await ping().then(
    () => 'ok' as const,
    () => 'failing' as const,
  );
  const counts = calendars();
  return {
    status: database === 'failing' ? 'failing' : counts.closed > 0 ? 'degraded' : 'ok',
    version,
    contract: CONTRACT,
    database,
    calendars: counts,
    timeZoneData: process.versions['tz'] ?? 'unknown',
  };
}
