const QUARTER = 15 * 60_000;

/** The first and the last quarter of an hour of a day on some clock. */
export function endsOfDay(day: string, dayOf: (instant: number) => string): readonly [number, number] {
  const near = Date.parse(`${day}T00:00:00Z`) - 60 * QUARTER;
  const quarters = Array.from({ length: 220 }, (_, i) => near + i * QUARTER).filter(
    (instant) => dayOf(instant) === day,
  );
  return [quarters[0] ?? near, quarters.at(-1) ?? near];
}
