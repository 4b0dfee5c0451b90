import type { SelectionRecord } from '@team-booking/contract/team';
import { BOOKING, sentence, verify, type SelectionWords } from '@team-booking/core/assignment';

/** Why these hosts, in one sentence. */
export function because(record: SelectionRecord, words: SelectionWords, nameOf: (host: string) => string): string {
  return sentence(record, { words, nameOf });
}

/** Why whoever would get a booking, before it is given away. */
export function becauseNext(record: SelectionRecord, words: SelectionWords, nameOf: (host: string) => string): string {
  return sentence(record, { words, nameOf, isPreview: true });
}

/** A host as they stood when a booking was given away. */
export interface Bar {
  readonly host: string;
  /** Place in turn, from 1; `null` where nobody takes turns. */
  readonly place: number | null;
  readonly free: boolean;
  readonly isChosen: boolean;
  readonly verdict: string;
  /** Bookings that they were owed, this share included; `null` = not free. */
  readonly owed: number | null;
  /** Where the bar begins and ends, in hundredths of the plot. */
  readonly from: number;
  readonly to: number;
}

/** Bars of a choice, on one scale. */
export interface Bars {
  readonly rows: readonly Bar[];
  /** Where nothing is owed, in hundredths. */
  readonly zero: number;
  /** From where on somebody goes first; `null` where that is not the rule. */
  readonly goal: number | null;
}

/** The most that may be missing to the top, for whoever is first in turn: just below half a booking. */
const HALF = 0.49;

/** A record's hosts in the order of their turns, each with what they were owed. `null` where nothing was chosen. */
export function barsOf(record: SelectionRecord): Bars | null {
  if (record.kind === 'fixed') return null;
  const isRotation = record.kind === 'rotation';
  const start = isRotation ? record.walkFrom : 0;
  const { hosts } = record;
  const ordered = hosts.map((_, i) => hosts[(start + i) % hosts.length]!);
  const amounts = ordered.map(({ credit, balance }) => (credit ?? balance) / BOOKING);
  const top = Math.max(...ordered.flatMap(({ credit }) => (credit === null ? [] : [credit / BOOKING])), -Infinity);
  const goal = isRotation && record.mode === 'turns' && Number.isFinite(top) ? top - HALF : null;
  const low = Math.min(0, goal ?? 0, ...amounts) - 0.1;
  const high = Math.max(0.5, ...amounts) + 0.1;
  const place = (amount: number) => ((amount - low) / (high - low)) * 100;
  const chosen = isRotation ? [record.chosen] : record.chosen;
  const rows = ordered.map((row, i) => ({
    host: row.host,
    place: isRotation ? i + 1 : null,
    free: row.free,
    isChosen: chosen.includes(row.host),
    verdict: row.verdict,
    owed: row.credit === null ? null : row.credit / BOOKING,
    from: place(Math.min(0, amounts[i]!)),
    to: place(Math.max(0, amounts[i]!)),
  }));
  return { rows, zero: place(0), goal: goal === null ? null : place(goal) };
}

/** Computes the choice again from what its record says of each host. @returns where it differs, as a JSON pointer; `null` = it follows from the rule */
export function differenceIn(record: SelectionRecord): string | null {
  const earlier =
    record.kind === 'fixed'
      ? []
      : record.hosts.map(({ host, tier, balance }) => ({ host, tier, membership: 1, amount: balance }));
  const found = verify(record, earlier);
  return found.ok ? null : found.difference.field;
}
