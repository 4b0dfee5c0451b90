import { adversary, type Search } from './adversary.ts';
import { families } from './families.ts';
import { measure, type Measured } from './measure.ts';
import { ourRule } from './our-rule.ts';
import { peers } from './peers.ts';
import type { Rule } from './rule.ts';

/** How much is studied. */
export interface Extent {
  readonly sizes: readonly number[];
  readonly requests: number;
  readonly seeds: readonly number[];
  readonly adversary: Search & { readonly sizes: readonly number[] };
}

/** All of it: what `pnpm study` writes. */
export const FULL: Extent = {
  sizes: [2, 3, 5, 10, 30, 100],
  requests: 2000,
  seeds: [1, 2],
  adversary: { sizes: [2, 3, 4, 5, 6, 8], requests: 150, beam: 24, sets: 20 },
};

export const TURNS = ourRule('turns');
export const rules: readonly Rule[] = [TURNS, ourRule('strict'), ourRule('totals'), ...peers];

/** The worst of all scenarios of a family with so many hosts. */
export interface Finding extends Measured {
  readonly rule: string;
  readonly family: string;
  readonly hosts: number;
  readonly weights: keyof typeof weightings;
}

/** The largest deviation an adversary found for so many hosts. */
export interface Attack {
  readonly rule: string;
  readonly hosts: number;
  readonly deviation: number;
}

/** Weights of so many hosts: all the same, or from 1 to 5 in turn. */
export const weightings = {
  equal: (hosts: number): number[] => Array.from({ length: hosts }, () => 1),
  unequal: (hosts: number): number[] => Array.from({ length: hosts }, (_, i) => 1 + ((i * 2) % 5)),
};

const kinds = ['equal', 'unequal'] as const;

/** Lets every rule choose in every family. */
export function* study({ sizes, requests, seeds }: Extent, chosen: readonly Rule[] = rules): Generator<Finding> {
  for (const family of families) {
    for (const hosts of sizes) {
      for (const weights of kinds) {
        const scenarios = seeds.map((seed) => family.make(weightings[weights](hosts), requests, seed));
        for (const rule of chosen) {
          const all = scenarios.map((scenario) => measure(rule, scenario));
          const worst = (of: keyof Measured): number => Math.max(...all.map((measured) => measured[of]));
          yield {
            rule: rule.name,
            family: family.name,
            hosts,
            weights,
            deviation: worst('deviation'),
            unlimited: worst('unlimited'),
            run: worst('run'),
            totals: worst('totals'),
            balance: worst('balance'),
          };
        }
      }
    }
  }
}

/** Lets an adversary work on every rule. */
export function* attacks({ adversary: search }: Extent, chosen: readonly Rule[] = rules): Generator<Attack> {
  for (const hosts of search.sizes) {
    for (const rule of chosen) {
      const found = kinds.map((weights) => adversary(rule, weightings[weights](hosts), search));
      yield { rule: rule.name, hosts, deviation: Math.max(...found) };
    }
  }
}

/** What no deviation of turns mode exceeds, whatever happens, as long as nothing is taken back: see the rule. */
export const boundFor = (hosts: number): number => (1.49 * (hosts - 1)) / 2;
