import type { Coverage } from '@team-booking/contract/team';

/** An hour of the week. */
interface WeekCell {
  /** 1 = Monday. */
  readonly weekday: number;
  readonly hour: number;
  /** How many hosts could take a booking, on average. */
  readonly hosts: number;
  /** How many they were, where the draft moves them; `null` elsewhere. */
  readonly was: number | null;
}

/** The week as it is shown. */
export interface Week {
  /** From the first hour in which anybody could take a booking, now or under the draft, to the last. Empty: nobody ever. */
  readonly hours: readonly number[];
  readonly most: number;
  readonly hostHours: Moved;
  readonly someHours: Moved;
  cell(weekday: number, hour: number): WeekCell;
}

/** A sum with what it was before the draft. */
export interface Moved {
  readonly now: number;
  readonly was: number;
}

/** @param withDraft whether numbers are those under the draft; without one they are those of now */
export function weekOf({ cells }: Pick<Coverage, 'cells'>, withDraft: boolean): Week {
  const valueOf = ({ hosts, draft }: Coverage['cells'][number]) => (withDraft ? (draft ?? hosts) : hosts);
  const used = cells.filter(({ hosts, draft }) => hosts > 0 || (draft ?? 0) > 0).map(({ hour }) => hour);
  const first = Math.min(...used);
  const sum = (of: (cell: Coverage['cells'][number]) => number) =>
    Math.round(cells.reduce((total, cell) => total + of(cell), 0) * 10) / 10;
  return {
    hours: used.length === 0 ? [] : Array.from({ length: Math.max(...used) - first + 1 }, (_, i) => first + i),
    most: Math.max(0, ...cells.flatMap(({ hosts, draft }) => [hosts, draft ?? 0])),
    hostHours: { now: sum(valueOf), was: sum(({ hosts }) => hosts) },
    someHours: { now: sum((cell) => Number(valueOf(cell) > 0)), was: sum(({ hosts }) => Number(hosts > 0)) },
    cell(weekday, hour) {
      const cell = cells[(weekday - 1) * 24 + hour]!;
      const hosts = valueOf(cell);
      return { weekday, hour, hosts, was: hosts === cell.hosts ? null : cell.hosts };
    },
  };
}
