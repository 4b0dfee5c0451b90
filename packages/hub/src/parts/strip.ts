import { css, svg, type SVGTemplateResult } from 'lit';

/** What somebody was owed from an instant on, in bookings. */
export interface Owed {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly amount: number;
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
export function scaleOf(all: readonly (readonly Owed[])[], from: number, to: number): Scale {
  const most = all.flat().reduce((found, { amount }) => Math.max(found, Math.abs(amount)), 1);
  return { from, to, most: Math.ceil(most * 4) / 4 };
}

const x = (at: number, { from, to }: Scale) =>
  Math.round(((Math.min(Math.max(at, from), to) - from) / Math.max(1, to - from)) * WIDTH * 10) / 10;
const y = (amount: number, { most }: Scale) => Math.round((HEIGHT / 2 - (amount / most) * (HEIGHT / 2 - 2)) * 10) / 10;

/** A line in steps: an amount holds until the next. */
export function lineOf(points: readonly Owed[], scale: Scale): string {
  let path = '';
  for (const { at, amount } of points) {
    const to = y(amount, scale);
    path += path === '' ? `M${x(at, scale)} ${to}` : `H${x(at, scale)}V${to}`;
  }
  return path && `${path}H${WIDTH}`;
}

/** The area between nothing and what was owed, of one side only. */
export function areaOf(points: readonly Owed[], scale: Scale, side: 'ahead' | 'behind'): string {
  const only = points.map(({ at, amount }) => ({
    at,
    amount: side === 'behind' ? Math.max(0, amount) : Math.min(0, amount),
  }));
  const line = lineOf(only, scale);
  const zero = y(0, scale);
  return line && `M${x(points[0]!.at, scale)} ${zero}V${line.slice(1).replace(/^\S+ /, '')}V${zero}Z`;
}

const band = (scale: Scale) =>
  svg`<rect class="band" x="0" width=${WIDTH} y=${y(0.5, scale)} height=${y(-0.5, scale) - y(0.5, scale)}></rect>
  <line class="zero" x1="0" x2=${WIDTH} y1=${y(0, scale)} y2=${y(0, scale)}></line>`;

/** Who was behind and who ahead, over time: above the line behind, below it ahead. Never mirrored; words have to stand beside it. */
export function strip(points: readonly Owed[], scale: Scale): SVGTemplateResult {
  return svg`<svg class="strip" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
    ${band(scale)}
    <path class="behind" d=${areaOf(points, scale, 'behind')}></path>
    <path class="ahead" d=${areaOf(points, scale, 'ahead')}></path>
  </svg>`;
}

/** Several strips as lines over each other; one of them stands out. */
export function strips(all: readonly (readonly Owed[])[], scale: Scale, chosen: number): SVGTemplateResult {
  const line = (points: readonly Owed[], name: string) =>
    svg`<path class=${name} d=${lineOf(points, scale)} vector-effect="non-scaling-stroke"></path>`;
  return svg`<svg class="strip all-of-them" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
    ${band(scale)} ${all.map((points, i) => (i === chosen ? '' : line(points, 'other')))}
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
