import { CONTRACT } from '@team-booking/contract';
import { MINUTE, SECOND } from '@team-booking/core/time';
import type { DeliveryHealth } from '@team-booking/engine';

/** The body of `/health`: whether this server can take bookings right now. It holds no names. */
export interface Health {
  /**
   * `ok`; `degraded`: bookings are taken, but some hosts are not offered because their calendars cannot be read, somebody has waited for
   * a mail or a program for a message for longer than 15 minutes, or the log cannot be written; `failing`: no booking is possible.
   */
  readonly status: 'ok' | 'degraded' | 'failing';
  readonly version: string;
  readonly contract: string;
  readonly database: 'ok' | 'failing';
  readonly calendars: { readonly open: number; readonly closed: number };
  /**
   * How many receivers wait for something, for how long the first of them has, and what was given up and waits for somebody of the team:
   * that is theirs to look after, and degrades nothing. `null`: it is not known.
   */
  readonly deliveries: {
    readonly waiting: number;
    /** `null`: nobody waits. */
    readonly oldestSeconds: number | null;
    readonly dead: number;
  } | null;
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
  /** Rejects if it cannot be found out. */
  readonly deliveries: () => Promise<DeliveryHealth>;
  readonly log: () => { readonly failing: boolean; readonly lost: number };
  /** The present, epoch milliseconds. */
  readonly now: () => number;
}

/** Longer than mail servers put off strangers, whose mail they take on the second or third attempt. */
const LONG = 15 * MINUTE;

export async function health({ version, ping, calendars, deliveries, log, now }: HealthSources): Promise<Health> {
  const database = await ping().then(
    () => 'ok' as const,
    () => 'failing' as const,
  );
  const delivering = database === 'failing' ? null : await deliveries().catch(() => null);
  const waits = delivering?.oldest == null ? null : Math.max(0, now() - delivering.oldest);
  const counts = calendars();
  const { failing, lost } = log();
  const isDegraded = counts.closed > 0 || failing || (waits ?? 0) > LONG;
  return {
    status: database === 'failing' ? 'failing' : isDegraded ? 'degraded' : 'ok',
    version,
    contract: CONTRACT,
    database,
    calendars: counts,
    deliveries: delivering && {
      waiting: delivering.waiting,
      oldestSeconds: waits === null ? null : Math.floor(waits / SECOND),
      dead: delivering.dead,
    },
    log: { status: failing ? 'failing' : 'ok', lost },
    timeZoneData: process.versions['tz'] ?? 'unknown',
  };
}
