import { hostsOf, typeBySlug, type Store } from '@team-booking/engine';
import { MINUTE } from '@team-booking/core/time';

/** What an availability answer is made from, as opaque versions: equal ones mean equal content. */
export interface AvailabilityVersions {
  /** Changes with everything stored that decides when these hosts are free for a booking type. */
  stored(type: string, hosts: readonly string[]): Promise<string>;
  /** Changes with what the calendars of these hosts say, and with whether one of them is too old to be offered. */
  busy(hosts: readonly string[]): string;
}

/** Whom an answer is about. */
export interface Subject {
  readonly type: string;
  readonly hosts: readonly string[];
}

/** Whom the availability of a slug is about; `null` if there is no such type. */
export async function subjectOf(store: Store, team: string, slug: string): Promise<Subject | null> {
  const config = await store.read(team, (view) => view.team());
  const type = config && typeBySlug(config, slug);
  return type && { type: type.id, hosts: hostsOf(type) };
}

export function isSame(one: Subject, other: Subject): boolean {
  return one.type === other.type && one.hosts.join('\n') === other.hosts.join('\n');
}

/** All that decides an answer, in one text. */
export async function stampOf(subject: Subject, versions: AvailabilityVersions, now: number): Promise<string> {
  // Time that is free begins with a whole minute from now on, the horizon ends with one before: a whole minute is a case of its own.
  const minute = Math.floor(now / MINUTE) + Math.ceil(now / MINUTE);
  const calendars = versions.busy(subject.hosts);
  return `${minute} ${calendars} ${await versions.stored(subject.type, subject.hosts)}`;
}
