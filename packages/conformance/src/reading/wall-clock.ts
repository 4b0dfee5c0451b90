const MINUTE = 60_000;
/** Clock changes fall on quarter hours, so one conversion per quarter hour suffices. */
const QUARTER = 15 * MINUTE;

const clocks = new Map<string, (instant: number) => number>();

/**
 * Minutes since midnight on the wall clock of a zone at an instant. Uses only `Intl`, so that the suite does not share code with the
 * backends it judges.
 */
export function minuteOfDay(timeZone: string, instant: number): number {
  let clock = clocks.get(timeZone);
  if (!clock) clocks.set(timeZone, (clock = clockOf(timeZone)));
  return clock(instant);
}

function clockOf(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const quarters = new Map<number, number>();
  return (instant) => {
    const quarter = Math.floor(instant / QUARTER);
    let at = quarters.get(quarter);
    if (at === undefined) {
      const [hour, minute] = format.format(quarter * QUARTER).split(':');
      quarters.set(quarter, (at = Number(hour) * 60 + Number(minute)));
    }
    return (at + Math.floor((instant - quarter * QUARTER) / MINUTE)) % 1440;
  };
}
