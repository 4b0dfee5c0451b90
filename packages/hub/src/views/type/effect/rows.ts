import type { Simulation } from '@team-booking/contract/team';

/** What a draft would have made of a host’s bookings. */
export interface EffectRow {
  readonly host: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** From 0 to 1, of the most of anybody. */
  readonly bars: readonly [before: number, after: number];
}

/** Everybody who is in the pool or would be, in the order of the draft. */
export function effectRows({ present, draft, names }: Simulation): readonly EffectRow[] {
  const counts = (side: Simulation['present']) => new Map(side.hosts.map(({ host, bookings }) => [host, bookings]));
  const [before, after] = [counts(present), counts(draft)];
  const all = [...new Set([...after.keys(), ...before.keys()])];
  const most = Math.max(1, ...before.values(), ...after.values());
  return all.map((host) => {
    const [was, is] = [before.get(host) ?? 0, after.get(host) ?? 0];
    return {
      host,
      name: names.find(({ id }) => id === host)?.name ?? host,
      before: was,
      after: is,
      bars: [was / most, is / most],
    };
  });
}

/** Who would have waited longest for a turn, and how long they did. Working days. */
export function longestWait({
  present,
  draft,
}: Simulation): { readonly host: string; readonly days: number; readonly before: number | null } | null {
  const [longest] = draft.hosts
    .filter(({ longestWait: days }) => days !== null)
    .toSorted((a, b) => b.longestWait! - a.longestWait!);
  if (!longest) return null;
  const before = present.hosts.find(({ host }) => host === longest.host)?.longestWait ?? null;
  return { host: longest.host, days: longest.longestWait!, before };
}
