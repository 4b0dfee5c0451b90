import { RandomNumbers } from '../test/random-numbers.ts';
import { Ledger } from './ledger.ts';
import type { Course, Rule, StudiedHost } from './rule.ts';

/** How hard an adversary looks. */
export interface Search {
  readonly requests: number;
  /** Sequences that are followed at the same time. */
  readonly beam: number;
  /** Sets of free hosts that are tried at every step; all of them where there are no more. */
  readonly sets: number;
}

interface Path {
  readonly course: Course;
  readonly due: readonly number[];
  readonly worst: number;
}

/**
 * The largest deviation somebody can bring about who decides for every request who is free: a beam search over sequences
 * of free sets. What it finds is a lower bound of the worst there is.
 */
export function adversary(rule: Rule, weights: readonly number[], { requests, beam, sets }: Search): number {
  const random = new RandomNumbers(weights.length);
  const hosts: StudiedHost[] = weights.map((weight) => ({ weight, present: true }));
  let paths: Path[] = [{ course: rule.start(hosts), due: hosts.map(() => 0), worst: 0 }];
  let worst = 0;
  for (let id = 0; id < requests; id++) {
    const next = paths.flatMap((path) =>
      freeSets(weights.length, sets, random).map((free) => follow(path, hosts, id, free)),
    );
    next.sort((a, b) => promise(b) - promise(a));
    paths = distinct(next, beam);
    for (const path of paths) worst = Math.max(worst, path.worst);
  }
  return worst;
}

function follow(path: Path, hosts: readonly StudiedHost[], id: number, free: readonly number[]): Path {
  const course = path.course.copy();
  const ledger = new Ledger(hosts, { mostOwed: Infinity, due: path.due });
  ledger.booked(id, course.book(id, free), free);
  return { course, due: ledger.due, worst: Math.max(path.worst, ledger.deviation) };
}

/** The further the furthest is away, the better, and then the further all are. */
function promise({ due }: Path): number {
  let most = 0;
  let squares = 0;
  for (const each of due) {
    most = Math.max(most, Math.abs(each));
    squares += each * each;
  }
  return most + squares / 10;
}

/** Of paths that have led to the same place one is enough. */
function distinct(paths: readonly Path[], count: number): Path[] {
  const seen = new Set<string>();
  const kept: Path[] = [];
  for (const path of paths) {
    const place = path.due.map((due) => due.toFixed(6)).join();
    if (seen.has(place)) continue;
    seen.add(place);
    kept.push(path);
    if (kept.length === count) break;
  }
  return kept;
}

function freeSets(hosts: number, count: number, random: RandomNumbers): number[][] {
  const all = 2 ** hosts - 1;
  const masks =
    all <= count
      ? Array.from({ length: all }, (_, i) => i + 1)
      : Array.from({ length: count }, () => 1 + random.below(all));
  return masks.map((mask) => Array.from({ length: hosts }, (_, i) => i).filter((i) => (mask >> i) & 1));
}
