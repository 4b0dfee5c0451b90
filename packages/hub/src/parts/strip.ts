import { css, svg, type SVGTemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Slices } from './slices.ts';

/** What somebody was owed over time. */
export interface Owed {
  /** From when on, epoch milliseconds; one list for all hosts of a pool. */
  readonly at: readonly number[];
  /** How much, in bookings, each until the next. */
  readonly amounts: ArrayLike<number>;
}

/** The scale that all strips of a view share. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** The largest amount that fits, ahead or behind. */
  readonly most: number;
}

const WIDTH = 1000;
const HEIGHT = 48;

/** A scale into which all of them fit, at least one booking each way. */
export function scaleOf(all: readonly Owed[], from: number, to: number): Scale {
  let most = 1;
  for (const { amounts } of all) {
    for (let i = 0; i < amounts.length; i++) most = Math.max(most, Math.abs(amounts[i]!));
  }
  return { from, to, most: Math.ceil(most * 4) / 4 };
}

const x = (at: number, { from, to }: Scale) =>
  Math.round(((Math.min(Math.max(at, from), to) - from) / Math.max(1, to - from)) * WIDTH * 10) / 10;
const y = (amount: number, { most }: Scale) => Math.round((HEIGHT / 2 - (amount / most) * (HEIGHT / 2 - 2)) * 10) / 10;

/** Steps within one of so many columns are drawn as one: no strip is wider on a screen. */
const COLUMNS = 500;

interface Columns {
  readonly scale: Scale;
  /** Where each begins, and from which step on. */
  readonly places: readonly number[];
  readonly firsts: readonly number[];
}

/** Those of the hosts of a pool, who have the same times. */
const known = new WeakMap<Owed['at'], Columns>();

function columnsOf(at: Owed['at'], scale: Scale): Columns {
  const before = known.get(at);
  if (before?.scale === scale) return before;
  const [places, firsts]: [number[], number[]] = [[], []];
  let last = -1;
  for (const [i, instant] of at.entries()) {
    const place = x(instant, scale);
    const column = Math.floor((place / WIDTH) * COLUMNS);
    if (column === last) continue;
    last = column;
    places.push(place);
    firsts.push(i);
  }
  const columns = { scale, places, firsts };
  known.set(at, columns);
  return columns;
}

/** A path in steps that begins at a height. Where it stays at one, nothing is written. */
function stepsFrom(start: number, place: number): { readonly to: (height: number, at: number) => void; text: string } {
  let [height, at] = [start, place];
  const steps = {
    text: `M${place} ${start}`,
    to(next: number, nextAt: number) {
      if (next === height) return;
      steps.text += nextAt === at ? `V${next}` : `H${nextAt}V${next}`;
      [height, at] = [next, nextAt];
    },
  };
  return steps;
}

/** A line in steps: an amount holds until the next. Of several in a column, how far they go both ways. */
export function lineOf({ at, amounts }: Owed, scale: Scale): string {
  if (amounts.length === 0) return '';
  const { places, firsts } = columnsOf(at, scale);
  const steps = stepsFrom(y(amounts[0]!, scale), places[0]!);
  for (let column = 0; column < places.length; column++) {
    const place = places[column]!;
    const first = firsts[column]!;
    const end = firsts[column + 1] ?? amounts.length;
    let lowest = amounts[first]!;
    let highest = lowest;
    for (let i = first + 1; i < end; i++) {
      lowest = Math.min(lowest, amounts[i]!);
      highest = Math.max(highest, amounts[i]!);
    }
    steps.to(y(amounts[first]!, scale), place);
    if (end - first > 2) {
      steps.to(y(highest, scale), place);
      steps.to(y(lowest, scale), place);
    }
    steps.to(y(amounts[end - 1]!, scale), place);
  }
  return `${steps.text}H${WIDTH}`;
}

/** The area between nothing and what was owed, of one side only. Of several in a column, the largest. */
export function areaOf({ at, amounts }: Owed, scale: Scale, side: 'ahead' | 'behind'): string {
  if (amounts.length === 0) return '';
  const { places, firsts } = columnsOf(at, scale);
  const zero = y(0, scale);
  const steps = stepsFrom(zero, places[0]!);
  for (let column = 0; column < places.length; column++) {
    const end = firsts[column + 1] ?? amounts.length;
    let most = 0;
    for (let i = firsts[column]!; i < end; i++)
      most = side === 'behind' ? Math.max(most, amounts[i]!) : Math.min(most, amounts[i]!);
    steps.to(y(most, scale), places[column]!);
  }
  return `${steps.text}H${WIDTH}V${zero}Z`;
}

const band = (scale: Scale) =>
  svg`<rect class="band" x="0" width=${WIDTH} y=${y(0.5, scale)} height=${y(-0.5, scale) - y(0.5, scale)}></rect>
  <line class="zero" x1="0" x2=${WIDTH} y1=${y(0, scale)} y2=${y(0, scale)}></line>`;

/** Who was behind and who ahead, over time: above the line behind, below it ahead. Never mirrored; words have to stand beside it. */
export function strip(owed: Owed, scale: Scale): SVGTemplateResult {
  return svg`<svg class="strip" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
    ${guard(
      [owed, scale],
      () => svg`${band(scale)}
        <path class="behind" d=${areaOf(owed, scale, 'behind')}></path>
        <path class="ahead" d=${areaOf(owed, scale, 'ahead')}></path>`,
    )}
  </svg>`;
}

/** Several strips as lines over each other; one of them stands out. */
export function strips(
  all: readonly Owed[],
  scale: Scale,
  { chosen, slices }: { readonly chosen: number; readonly slices: Pick<Slices, 'each'> },
): SVGTemplateResult {
  const line = (owed: Owed, name: string) =>
    svg`<path class=${name} d=${lineOf(owed, scale)} vector-effect="non-scaling-stroke"></path>`;
  return svg`<svg class="strip all-of-them" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
    ${guard([scale], () => band(scale))} ${slices.each(all, (owed) => guard([owed, scale], () => line(owed, 'other')))}
    ${all[chosen] ? line(all[chosen], 'chosen') : ''}
  </svg>`;
}

export const stripStyles = css`
  .strip {
    inline-size: 100%;
    block-size: 3rem;
    stroke: none;
    forced-color-adjust: none;
  }
  .strip.all-of-them {
    block-size: 14rem;
  }
  .strip .band {
    fill: color-mix(in oklch, var(--muted) 9%, var(--surface));
  }
  .strip .zero {
    stroke: var(--field);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .strip .behind {
    fill: color-mix(in oklch, var(--accent) 78%, var(--surface));
  }
  .strip .ahead {
    fill: color-mix(in oklch, var(--muted) 75%, var(--surface));
  }
  .strip .other,
  .strip .chosen {
    fill: none;
    stroke-width: 1.25;
    stroke-linejoin: round;
  }
  .strip .other {
    stroke: color-mix(in oklch, var(--muted) 45%, var(--surface));
  }
  .strip .chosen {
    stroke: var(--accent);
    stroke-width: 2.5;
  }
`;
