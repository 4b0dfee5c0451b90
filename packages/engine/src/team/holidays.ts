import { canonicalJson, invalidField } from '@team-booking/contract';
import type { TeamChanges } from '@team-booking/contract/team';
import type { Backend } from '../booking/backend.ts';
import type { Holiday, HolidaysConfig } from '../config/team-config.ts';
import { storeTeam } from './configure.ts';

/** A country, or a region of it. */
export type HolidayPlace = Pick<HolidaysConfig, 'country' | 'region'>;

/** Tells the public holidays of a place from one year to another, both included; `null` = it does not know the place. */
export type HolidaySource = (place: HolidayPlace, from: number, to: number) => Promise<readonly Holiday[] | null>;

/** Bookings are made so many years ahead at most, or so it is taken. */
const AHEAD = 2;

/** The holidays of a place in this year and the next ones. */
export function holidaysFrom(
  source: HolidaySource,
  place: HolidayPlace,
  now: number,
): Promise<readonly Holiday[] | null> {
  const year = new Date(now).getUTCFullYear();
  return source(place, year, year + AHEAD);
}

/** Changes of a team with the days of the holidays that they name. @throws {Refusal} `invalid` for a place that nobody knows */
export async function withDays(
  source: HolidaySource | undefined,
  changes: TeamChanges,
  now: number,
): Promise<TeamChanges> {
  const { holidays } = changes;
  if (!holidays) return changes;
  const { country, region } = holidays;
  if (!source) {
    if (holidays.days) return changes;
    throw invalidField(
      '/holidays/days',
      'are needed, as this backend does not know the holidays of countries',
      'required',
    );
  }
  const days = await holidaysFrom(source, { country, region: region ?? null }, now);
  if (!days) {
    throw region === undefined
      ? invalidField('/holidays/country', 'is not known. Use the code of a country, such as DE', 'unknown')
      : invalidField(
          '/holidays/region',
          `is no region of ${country} that is known. Use its code, such as BY in DE, or leave it out`,
          'unknown',
        );
  }
  return { ...changes, holidays: { ...holidays, days: days.map((day) => ({ ...day })) } };
}

/** Brings the days of a team's holidays up to date, as years go by. To be called periodically. */
export async function followHolidays(
  { store, team }: Pick<Backend, 'store' | 'team'>,
  source: HolidaySource,
  now: number,
): Promise<void> {
  const present = (await store.read(team, (view) => view.team()))?.holidays;
  const days = present && (await holidaysFrom(source, present, now));
  if (!days || canonicalJson(days) === canonicalJson(present.days)) return;
  await store.write(team, async (transaction) => {
    await transaction.lockTeam();
    const config = await transaction.team();
    if (config?.holidays?.country !== present.country || config.holidays.region !== present.region) return;
    await storeTeam(transaction, { ...config, holidays: { ...config.holidays, days } }, now);
  });
}
