import type { HostDocument, HostSummary, Proposal } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { hoursOfDay, weekdayName } from '../../../format/week.ts';
import type { Hub } from '../../../hub.ts';
import { firstName } from '../../../parts/host.ts';
import { NEW, type DraftedHours } from './draft.ts';

/** Somebody whose hours are tried out. */
export interface Drafted {
  readonly host: HostDocument;
  /** What was proposed to them and is not decided yet; the latest. */
  readonly open: Proposal | null;
}

/** What parts of the draft are written with. */
export interface DraftTold {
  readonly hub: Hub;
  readonly words: HubWords['coverage'];
  readonly hosts: readonly HostSummary[];
}

/** e.g. `Mon, Wed and Fri, 18:00–19:00`. */
export function windowWords({ hub, words }: DraftTold, { days, start, end }: Omit<DraftedHours, 'host'>): string {
  const { locale, formats } = hub;
  const named = formats.list(days.map((day) => weekdayName(locale, day, 'short')));
  return words.during(named, hoursOfDay(locale, { start, end }));
}

/** A host's whole name. */
export function nameOf({ hosts, words }: DraftTold, id: string): string {
  if (id === NEW) return words.somebodyNew;
  return hosts.find((host) => host.id === id)?.name ?? id;
}

/** Whom the draft can be proposed to: those who have nothing to decide on already. */
export function askable(drafted: readonly Drafted[]): HostDocument[] {
  return drafted.filter(({ open }) => open === null).map(({ host }) => host);
}

/** First names as a list. */
export const namesOf = ({ hub }: DraftTold, hosts: readonly { readonly name: string }[]): string =>
  hub.formats.list(hosts.map(({ name }) => firstName(name)));
