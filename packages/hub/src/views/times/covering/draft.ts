import type { Draft, HostDocument } from '@team-booking/contract/team';
import type { Address } from '../../../address/address.ts';
import { changedHours, type WeeklyHours } from '../../../parts/weekly-hours.ts';

/** Hours that somebody would work as well, or would not, on their own clock. */
export interface DraftedHours {
  readonly host: string;
  /** 1 = Monday. */
  readonly days: readonly number[];
  readonly start: string;
  readonly end: string;
  readonly isAway: boolean;
}

/** What is tried out. */
export interface CoverageDraft {
  readonly hours: readonly DraftedHours[];
  /** One host more: their id, or {@link NEW}; `null` = nobody. */
  readonly more: string | null;
}

/** Somebody whom the team has not got yet. No host is called so. */
export const NEW = '*';
/** Their id in a request. */
const NEW_ID = 'somebody-new';

const CLOCK = '(?:[01]\\d|2[0-3])[0-5]\\d';
const PART = new RegExp(`^([A-Za-z0-9_.-]{1,64})\\*([1-7]+)\\*(${CLOCK})\\*(${CLOCK}|2400)(\\*away)?$`);
const clock = (digits: string) => `${digits.slice(0, 2)}:${digits.slice(2)}`;

/** The draft in an address; what cannot be read is left out. */
export function draftIn({ query }: Address): CoverageDraft {
  const hours = (query['hours'] ?? '').split('**').flatMap((text): DraftedHours[] => {
    const [, host, days, start, end, away] = PART.exec(text) ?? [];
    if (!host || start! >= end!) return [];
    const distinct = [...new Set(days)].map(Number).toSorted((a, b) => a - b);
    return [{ host, days: distinct, start: clock(start!), end: clock(end!), isAway: away !== undefined }];
  });
  return { hours, more: query['more'] || null };
}

/** What an address has of a draft; {@link draftIn} reads it. */
export function draftQuery({ hours, more }: CoverageDraft): { readonly hours: string; readonly more: string } {
  const parts = hours.map(({ host, days, start, end, isAway }) =>
    [host, days.join(''), ...[start, end].map((time) => time.replace(':', '')), ...(isAway ? ['away'] : [])].join('*'),
  );
  return { hours: parts.join('**'), more: more ?? '' };
}

/** Whether nothing is tried out. */
export const isNone = ({ hours, more }: CoverageDraft): boolean => hours.length === 0 && more === null;

/** Hosts whose hours a draft changes, each once. */
export const hostsIn = ({ hours }: CoverageDraft): string[] => [...new Set(hours.map(({ host }) => host))];

/** The whole week of a host under a draft. */
export function weekUnder({ hours }: CoverageDraft, host: Pick<HostDocument, 'id' | 'hours'>): WeeklyHours {
  return changedHours(
    host.hours,
    hours.filter((part) => part.host === host.id),
  );
}

/** A draft as the contract has it. @param hosts those whose hours it changes; of others nothing is tried */
export function draftFor(
  draft: CoverageDraft,
  hosts: readonly Pick<HostDocument, 'id' | 'hours'>[],
): Draft | undefined {
  if (isNone(draft)) return undefined;
  const { more } = draft;
  return {
    ...(hosts.length > 0 && { hours: hosts.map((host) => ({ host: host.id, hours: weekUnder(draft, host) })) }),
    ...(more !== null && { host: { id: more === NEW ? NEW_ID : more } }),
  };
}
