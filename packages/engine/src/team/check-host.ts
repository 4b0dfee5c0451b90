import { freeHosts } from '@team-booking/core/availability';
import type { FieldProblem } from '@team-booking/contract';
import { QueryError, type QueryErrorCode } from '@team-booking/core/errors';
import { isResource } from './resources.ts';
import type { Problems } from './problems.ts';
import type { HostConfig } from '../config/team-config.ts';

/** Validates a host's address, zone, hours and overrides. */
export function checkHost(host: HostConfig, field: string, problems: Problems): void {
  if (host.email === null && !isResource(host)) {
    problems.add(
      'invalid',
      `${field}/email`,
      'is required',
      'Give them an address; only what is of kind resource needs none.',
      'required',
    );
  }
  problems.timeZone(host.timeZone, `${field}/timeZone`);
  problems.unique(
    host.overrides.map(({ date }) => date),
    (i) => `${field}/overrides/${i}/date`,
  );
  problems.unique(
    host.calendars.map(({ id }) => id),
    (i) => `${field}/calendars/${i}/id`,
  );
  if (problems.errors.length > 0) return;
  try {
    // Core validates everything of a host and names the field that is wrong.
    freeHosts({
      start: Date.UTC(2026, 0),
      duration: 1,
      bufferBefore: 0,
      bufferAfter: 0,
      hosts: [{ ...host, busy: [] }],
    });
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    problems.add(
      'invalid',
      error.field.replace('/hosts/0', field),
      error.message,
      error.remedy,
      SAID[error.code] ?? 'format',
    );
  }
}

/** What of a field is wrong, by what the rules of availability say; of all others, how it is written. */
const SAID: Readonly<Partial<Record<QueryErrorCode, FieldProblem>>> = {
  'reversed-interval': 'order',
  'duplicate-override': 'duplicate',
};
