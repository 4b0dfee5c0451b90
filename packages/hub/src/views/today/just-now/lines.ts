import type { Activity } from '@team-booking/contract/team';
import type { Formats } from '../../../format/formats.ts';

/** So many lines are shown. */
const MOST = 6;
/** What happened longer ago is no news. */
const NEWS = 12 * 3_600_000;

/**
 * What is shown of what happened: the latest, of the last twelve hours.
 *
 * @param activity the latest first
 * @param host only what happened to bookings they took part in before or after it; `null` = everybody's
 */
export function newsOf(activity: readonly Activity[], now: number, host: string | null): readonly Activity[] {
  return activity
    .filter(({ at }) => Date.parse(at) > now - NEWS)
    .filter(({ before, after }) => host === null || [before, after].some((time) => time?.hosts.includes(host)))
    .slice(0, MOST);
}

/** When something happened: the time, with its day where that was another one. */
export function whenOf(at: string, now: number, formats: Formats): string {
  return formats.dayOf(at) === formats.dayOf(now) ? formats.time(at) : formats.dayAndTime(at);
}

/** What stands behind the word for what happened. */
export interface Told {
  /** When it was to be before, or who hosted it, where that was changed. */
  readonly was: string | null;
  /** When it is to be, or who hosts it now. */
  readonly now: string;
  /** Whoever of the team did it. */
  readonly by: string | null;
}

/** @param nameOf a host's name */
export function toldOf(
  { what, before, after, by }: Activity,
  formats: Formats,
  nameOf: (host: string) => string,
): Told {
  const isGiven = what === 'reassign' || what === 'reseat';
  const told = ({ start, hosts }: Activity['after']) =>
    isGiven ? formats.list(hosts.map(nameOf)) : formats.dayAndTime(start);
  return {
    was: (isGiven || what === 'reschedule') && before ? told(before) : null,
    now: told(after),
    by: by.kind === 'team' ? by.name : null,
  };
}
