import type { HostConfig, TeamConfig } from '../config/team-config.ts';
import type { Letter } from '../mail/letter.ts';
import { localeOfHost } from '../mail/reader-locale.ts';
import type { StoreView } from '../store/store.ts';

/** Whom a letter goes to, and how they read it. */
export type LetterReader = Pick<Letter, 'to' | 'locale' | 'timeZone'>;

/** A host as the reader of a letter about their calendars; `null` where they have no address. */
export async function hostAsReader(view: StoreView, team: TeamConfig, host: HostConfig): Promise<LetterReader | null> {
  const { name, email, timeZone } = host;
  if (email === null) return null;
  return { to: { name, address: email }, locale: await localeOfHost(view, team, host), timeZone };
}
