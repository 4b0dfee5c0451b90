import type { Explanation } from '@team-booking/contract/team';

const QUARTER = 15 * 60_000;

/** The first and the last quarter of an hour of a day on some clock. */
export function endsOfDay(day: string, dayOf: (instant: number) => string): readonly [number, number] {
  const near = Date.parse(`${day}T00:00:00Z`) - 60 * QUARTER;
  const quarters = Array.from({ length: 220 }, (_, i) => near + i * QUARTER).filter(
    (instant) => dayOf(instant) === day,
  );
  return [quarters[0] ?? near, quarters.at(-1) ?? near];
}

interface Wanted {
  readonly day: string;
  readonly dayOf: (instant: string) => string;
  /** Minutes. */
  readonly duration: number;
  /** All of them have to be free; `null` = whoever is. */
  readonly hosts: readonly string[] | null;
}

/** The starts of a day that visitors are offered, or those of them at which certain hosts are free. Explanations may overlap. */
export function timesOf(explanations: readonly Explanation[], { day, dayOf, duration, hosts }: Wanted): string[] {
  const starts = new Set(explanations.flatMap((one) => one.starts).filter((start) => dayOf(start) === day));
  const free = (host: string) =>
    explanations.flatMap((one) =>
      (one.hosts.find((explained) => explained.host === host)?.day ?? []).filter(({ rule }) => rule === 'free'),
    );
  const freeOf = hosts?.map(free);
  const fits = (start: string) =>
    freeOf?.every((slices) => {
      const [from, to] = [Date.parse(start), Date.parse(start) + duration * 60_000];
      return slices.some((slice) => Date.parse(slice.from) <= from && Date.parse(slice.to) >= to);
    }) ?? true;
  return [...starts].filter(fits).toSorted((a, b) => Date.parse(a) - Date.parse(b));
}
