import type { Explanation } from '@team-booking/contract/team';

interface Wanted {
  readonly day: string;
  readonly dayOf: (instant: string) => string;
  /** Minutes. */
  readonly duration: number;
  /** All of them have to be free; `null` = whoever is. */
  readonly hosts: readonly string[] | null;
  /** No time is in it, e.g. as one of them is about to be out then. Default: none is left out. */
  readonly without?: Span | undefined;
}

/** From an instant to before another one. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The starts of a day that visitors are offered, or those of them at which certain hosts are free. Explanations may overlap. */
export function timesOf(
  explanations: readonly Explanation[],
  { day, dayOf, duration, hosts, without }: Wanted,
): string[] {
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
  const isWithin = (start: string) =>
    without !== undefined &&
    Date.parse(start) < Date.parse(without.to) &&
    Date.parse(start) + duration * 60_000 > Date.parse(without.from);
  return [...starts]
    .filter((start) => !isWithin(start) && fits(start))
    .toSorted((a, b) => Date.parse(a) - Date.parse(b));
}
