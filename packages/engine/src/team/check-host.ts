import { freeHosts } from '@team-booking/core/availability';
import { QueryError } from '@team-booking/core/errors';
import type { Findings } from './findings.ts';
import type { HostConfig } from './types.ts';

/** Whether a host's zone, hours and overrides make sense. */
export function checkHost(host: HostConfig, field: string, findings: Findings): void {
  findings.timeZone(host.timeZone, `${field}/timeZone`);
  findings.unique(
    host.overrides.map(({ date }) => date),
    (i) => `${field}/overrides/${i}/date`,
  );
  findings.unique(
    host.calendars.map(({ id }) => id),
    (i) => `${field}/calendars/${i}/id`,
  );
  if (findings.errors.length > 0) return;
  try {
    // The core reads everything a host has, and says where it makes no sense.
    freeHosts({
      start: Date.UTC(2026, 0),
      duration: 1,
      bufferBefore: 0,
      bufferAfter: 0,
      hosts: [{ ...host, busy: [] }],
    });
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    findings.add('invalid', error.field.replace('/hosts/0', field), error.message, error.remedy);
  }
}
