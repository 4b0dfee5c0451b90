import type { Plural } from '../translation.ts';

/** What the team is, how it looks, and how long it keeps bookings. */
export interface TeamWords {
  readonly name: string;
  readonly nameMore: string;
  readonly contact: string;
  readonly contactMore: string;
  readonly contactName: string;
  readonly email: string;
  readonly phone: string;
  readonly page: string;
  readonly zone: string;
  readonly zoneMore: string;
  readonly noZone: string;
  readonly language: string;
  readonly languageMore: string;
  readonly noLanguage: string;
  readonly holidays: string;
  readonly holidaysMore: string;
  readonly noHolidays: string;
  readonly region: string;
  readonly regionMore: string;
  readonly days: Plural;
  readonly daysTitle: string;
  readonly accent: string;
  readonly accentMore: string;
  readonly noAccent: string;
  readonly ours: string;
  readonly legible: (ratio: string) => string;
  readonly darkened: (ratio: string) => string;
  readonly logo: string;
  readonly logoMore: string;
  readonly logoMissing: string;
  readonly keep: string;
  readonly keepMore: string;
  readonly daysOf: Plural;
  readonly forever: string;
  readonly concerns: string;
}
