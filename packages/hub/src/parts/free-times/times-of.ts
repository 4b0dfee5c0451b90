import type { Explanation } from '@team-booking/contract/team';

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
