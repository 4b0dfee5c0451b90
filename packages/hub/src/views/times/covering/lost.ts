import type { Coverage } from '@team-booking/contract/team';

/** How many looked for a time and found none, by weekday (1 = Monday) and hour in which they looked. */
export function lostIn({ searches }: Pick<Coverage, 'searches'>): (weekday: number, hour: number) => number {
  const counts = new Map<string, number>();
  for (const { date, hours } of searches) {
    const weekday = new Date(Date.parse(date)).getUTCDay() || 7;
    for (const { hour, empty } of hours) {
      const key = `${weekday} ${hour}`;
      counts.set(key, (counts.get(key) ?? 0) + empty);
    }
  }
  return (weekday, hour) => counts.get(`${weekday} ${hour}`) ?? 0;
}

/** Whether any search is known by its hour. */
export const hasHours = ({ searches }: Pick<Coverage, 'searches'>): boolean =>
  searches.some(({ hours }) => hours.length > 0);
