import type { Coverage } from '@team-booking/contract/team';
import { DAY, formatDate, HOUR, offsetAt, parseDate, zoneTable } from '@team-booking/core/time';

const WEEK = 168;

/**
 * The week, which a backend tells on the clock of the team, on that of a zone. Hours are counted whole: where the two clocks are not whole
 * hours apart, or not always the same, it stays as it is.
 */
export function onClock(coverage: Coverage, timeZone: string): Coverage {
  const hours = between(coverage, timeZone);
  if (hours === 0) return coverage;
  const { cells, searches } = coverage;
  return {
    ...coverage,
    timeZone,
    cells: cells.map(({ weekday, hour }, i) => ({ ...cells[(i - hours + WEEK) % WEEK]!, weekday, hour })),
    searches: searches.flatMap(({ date, hours: counted }) =>
      counted.map(({ hour, empty }) => {
        const moved = parseDate(date) * 24 + hour + hours;
        const day = Math.floor(moved / 24);
        return { date: formatDate(day), empty, hours: [{ hour: moved - day * 24, empty }] };
      }),
    ),
  };
}

/** How many hours clocks of a zone are ahead of the team's; 0 where that cannot be said of all the weeks. */
function between({ timeZone: teams, from, to }: Coverage, timeZone: string): number {
  const [own, other] = [zoneTable(teams), zoneTable(timeZone)];
  const days = Math.ceil((Date.parse(to) - Date.parse(from)) / DAY);
  const hours = Array.from({ length: days }, (_, day) => {
    const instant = Date.parse(from) + day * DAY;
    return (offsetAt(other, instant) - offsetAt(own, instant)) / HOUR;
  });
  const [first = 0] = hours;
  return Number.isInteger(first) && hours.every((ahead) => ahead === first) ? first : 0;
}
