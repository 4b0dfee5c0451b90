import type { Host, HostId } from '../availability/host.ts';
import type { Interval } from '../intervals/interval.ts';
import { readInstant } from './parse-instant.ts';

/** An `Interval` with its instants as ISO 8601: `2026-06-16T09:30:00Z`. */
export interface IsoInterval {
  readonly start: string;
  readonly end: string;
}

/** A `Host` with its busy times and barred starts as ISO 8601. */
export type IsoHost<Id extends HostId = string> = Omit<Host<Id>, 'busy' | 'noStart'> & {
  readonly busy: readonly IsoInterval[];
  readonly noStart?: readonly IsoInterval[];
};

/** A query of the core with its instants as ISO 8601: `IsoQuery<SlotQuery>`, `IsoQuery<FreeTimeQuery>`, … */
export type IsoQuery<Query> = {
  readonly [Name in keyof Query]: Name extends (typeof INSTANTS)[number]
    ? string
    : Query[Name] extends readonly Host<infer Id>[]
      ? readonly IsoHost<Id>[]
      : Query[Name];
};

const INSTANTS = ['from', 'to', 'now', 'start'] as const;

/**
 * Parses the instants of a query, as in `freeTime(parseQuery<FreeTimeQuery>(query))`. Busy times that are finer than
 * milliseconds are rounded outwards.
 *
 * @throws QueryError `invalid-instant`
 */
export function parseQuery<Query>(query: IsoQuery<Query>): Query {
  const parsed: Record<string, unknown> = { ...query };
  for (const name of INSTANTS) if (name in parsed) parsed[name] = readInstant(parsed[name] as string, `/${name}`);
  const { hosts } = parsed;
  if (Array.isArray(hosts)) parsed['hosts'] = hosts.map((host, h) => parseHost(host as IsoHost, `/hosts/${h}`));
  return parsed as Query;
}

/**
 * Parses the instants of a host.
 *
 * @param field where the host came from, for errors
 * @throws QueryError `invalid-instant`
 */
export function parseHost<Id extends HostId>(host: IsoHost<Id>, field = ''): Host<Id> {
  if (!isObject(host)) return host as never;
  const parsed: Record<string, unknown> = { ...host };
  for (const name of ['busy', 'noStart'] as const) {
    const list: unknown = parsed[name];
    if (Array.isArray(list)) parsed[name] = list.map((one, i) => parseInterval(one, `${field}/${name}/${i}`));
  }
  return parsed as unknown as Host<Id>;
}

function parseInterval(interval: IsoInterval, field: string): Interval | IsoInterval {
  if (!isObject(interval)) return interval;
  return {
    start: readInstant(interval.start, `${field}/start`, 0),
    end: readInstant(interval.end, `${field}/end`),
  };
}

/** The core itself names what is wrong with anything that is no object. */
function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
