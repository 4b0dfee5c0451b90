import type { DateOverride, HolidaysConfig, HostConfig } from '../config/team-config.ts';
import { keptBy } from '../team/kept-by.ts';

/**
 * A host with the team's holidays as days off. An override of their own for such a date wins, and a host may work on all of them.
 * Everything that asks when somebody works asks this; the overrides that come of holidays have their name.
 */
export function atWork(host: HostConfig, holidays: HolidaysConfig | null | undefined): HostConfig {
  return holidays && holidays.days.length > 0 ? observing(holidays)(host) : host;
}

// A configuration never changes and serves many queries.
const observing = keptBy((holidays: HolidaysConfig) =>
  keptBy((host: HostConfig): HostConfig => {
    if (host.holidays === false) return host;
    const own = new Set(host.overrides.map(({ date }) => date));
    const off = holidays.days
      .filter(({ date }) => !own.has(date))
      .map(({ date, name }): DateOverride => ({ date, hours: [], holiday: name }));
    return { ...host, overrides: [...host.overrides, ...off] };
  }),
);
