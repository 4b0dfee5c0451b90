import { invalidField } from '@team-booking/contract';
import type { HostChanges, HostSettings } from '@team-booking/contract/team';
import type { CalendarConfig, HostConfig } from '../config/team-config.ts';
import type { SecretKey } from '../crypto/secret-key.ts';
import { hostSettings } from '../team/as-settings.ts';
import { addressMark } from './calendar-mark.ts';

/** What can be changed of a host, as the log of changes keeps it: without the addresses of calendars, which are secrets. */
export type HostContent = Omit<HostSettings, 'id' | 'active'>;

/** The content of a host. Sent as a change, it makes the host what they were. */
export function hostContent(host: HostConfig, key: SecretKey): HostContent {
  const { id: _id, active: _active, calendars = [], ...content } = hostSettings(host);
  return {
    ...content,
    calendars: calendars.map((calendar) => ({ ...calendar, source: addressMark(calendar.source, key) })),
  };
}

/**
 * Calendars as they are to be stored. Of what is left out, that of the present calendar of this id stays; so does its address where the
 * mark of it is given.
 *
 * @throws {Refusal} `invalid` where there is no such present one
 */
export function withSources(
  calendars: NonNullable<HostChanges['calendars']>,
  present: readonly Pick<CalendarConfig, 'id' | 'source' | 'writes' | 'whenUnreadable' | 'freeBusyOnly'>[],
  key: SecretKey,
): NonNullable<HostSettings['calendars']> {
  return calendars.map(({ source, ...given }, i) => {
    const kept = present.find(({ id }) => id === given.id);
    const { writes = false, whenUnreadable = 'closed', freeBusyOnly = false } = kept ?? {};
    const calendar = { writes, whenUnreadable, ...(freeBusyOnly && { freeBusyOnly }), ...given };
    if (source !== undefined && !source.startsWith('#')) return { ...calendar, source };
    if (kept && (source === undefined || source === addressMark(kept.source, key)))
      return { ...calendar, source: kept.source };
    throw invalidField(
      `/calendars/${i}/source`,
      kept
        ? 'is the mark of another address. Give the address itself'
        : 'is needed, since the host has no calendar of this id',
      kept ? 'format' : 'required',
    );
  });
}
