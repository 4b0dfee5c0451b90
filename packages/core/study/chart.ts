/** A series of points; `x` and `y` in the units of the axes. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Lines for what goes on, marks for what stands by itself. */
  readonly kind: 'line' | 'marks' | 'bound';
}

export interface Chart {
  readonly title: string;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
  readonly x: { readonly label: string; readonly from: number; readonly to: number; readonly ticks: readonly Tick[] };
  /** Logarithmic. */
  readonly y: { readonly label: string; readonly from: number; readonly to: number };
  readonly series: readonly Series[];
}

type Tick = readonly [at: number, label: string];

const WIDTH = 860;
const HEIGHT = 440;
const PLOT = { left: 64, right: 600, top: 48, bottom: 380 };

/** By place in the list of rules, which have the same look in all charts: colours that colour-blind people can tell. */
const COLOURS = ['#0072b2', '#999999', '#56b4e9', '#d55e00', '#e69f00', '#cc79a7', '#009e73', '#7a5c00', '#b8860b'];
const MARKS = ['circle', 'cross', 'diamond', 'square', 'up', 'down', 'circle', 'diamond', 'square'] as const;

/** Draws a chart as SVG. The same chart gives the same text, byte for byte. */
export function draw({ title, description, x, y, series }: Chart): string {
  const atX = (value: number): number => PLOT.left + ((value - x.from) / (x.to - x.from)) * (PLOT.right - PLOT.left);
  const atY = (value: number): number => {
    const part = Math.log(Math.max(value, y.from) / y.from) / Math.log(y.to / y.from);
    return PLOT.bottom - part * (PLOT.bottom - PLOT.top);
  };
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title><desc id="desc">${escaped(description)}</desc>`,
    STYLE,
    `<rect class="paper" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<text class="title" x="${PLOT.left}" y="26">${escaped(title)}</text>`,
    ...powersOfTen(y.from, y.to).map(
      (value) =>
        `<path class="grid" d="M${PLOT.left} ${round(atY(value))}H${PLOT.right}"/>` +
        `<text class="tick" x="${PLOT.left - 8}" y="${round(atY(value) + 4)}" text-anchor="end">${value}</text>`,
    ),
    ...x.ticks.map(
      ([at, label]) =>
        `<text class="tick" x="${round(atX(at))}" y="${PLOT.bottom + 20}" text-anchor="middle">${escaped(label)}</text>`,
    ),
    `<text class="label" x="${(PLOT.left + PLOT.right) / 2}" y="${PLOT.bottom + 44}" text-anchor="middle">${escaped(x.label)}</text>`,
    `<text class="label" transform="translate(16 ${(PLOT.top + PLOT.bottom) / 2}) rotate(-90)" text-anchor="middle">${escaped(y.label)}</text>`,
  ];
  for (const [i, { name, points, kind }] of series.entries()) {
    const colour = kind === 'bound' ? 'currentColor' : COLOURS[i % COLOURS.length]!;
    const places = points.map(([px, py]) => [atX(px), atY(py)] as const);
    if (kind !== 'marks') {
      const dash = kind === 'bound' ? ' stroke-dasharray="6 4"' : '';
      const width = i === 0 ? 3 : 1.6;
      const path = places.map(([px, py], p) => `${p === 0 ? 'M' : 'L'}${round(px)} ${round(py)}`).join('');
      parts.push(`<path fill="none" stroke="${colour}" stroke-width="${width}"${dash} d="${path}"/>`);
    } else {
      for (const [px, py] of places) parts.push(mark(i, px, py, colour));
    }
    const at = PLOT.top + 12 + i * 24;
    parts.push(
      kind === 'marks'
        ? mark(i, PLOT.right + 24, at - 4, colour)
        : `<path stroke="${colour}" stroke-width="3"${kind === 'bound' ? ' stroke-dasharray="6 4"' : ''} d="M${PLOT.right + 14} ${at - 4}h20"/>`,
      `<text class="key" x="${PLOT.right + 42}" y="${at}">${escaped(name)}</text>`,
    );
  }
  return `${[...parts, '</svg>'].join('\n')}\n`;
}

const STYLE = `<style>
svg { font: 13px system-ui, sans-serif; color: #222 }
text { fill: #222 } .title { font-size: 16px; font-weight: 600 } .tick, .key { font-size: 12px }
.paper { fill: #fff } .grid { stroke: #ddd }
@media (prefers-color-scheme: dark) {
  svg { color: #eee } text { fill: #eee } .paper { fill: #161616 } .grid { stroke: #3a3a3a }
}
</style>`;

function mark(i: number, x: number, y: number, colour: string): string {
  const r = i === 0 ? 6 : 4.5;
  const at = (dx: number, dy: number): string => `${round(x + dx * r)} ${round(y + dy * r)}`;
  const filled = (d: string): string => `<path fill="${colour}" d="${d}"/>`;
  switch (MARKS[i % MARKS.length]!) {
    case 'circle':
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${r}" fill="${colour}"/>`;
    case 'cross':
      return `<path stroke="${colour}" stroke-width="2.5" d="M${at(-1, -1)}L${at(1, 1)}M${at(-1, 1)}L${at(1, -1)}"/>`;
    case 'diamond':
      return filled(`M${at(0, -1.2)}L${at(1.2, 0)}L${at(0, 1.2)}L${at(-1.2, 0)}Z`);
    case 'square':
      return filled(`M${at(-0.9, -0.9)}L${at(0.9, -0.9)}L${at(0.9, 0.9)}L${at(-0.9, 0.9)}Z`);
    case 'up':
      return filled(`M${at(0, -1.1)}L${at(1.1, 0.9)}L${at(-1.1, 0.9)}Z`);
    case 'down':
      return filled(`M${at(0, 1.1)}L${at(1.1, -0.9)}L${at(-1.1, -0.9)}Z`);
  }
}

function powersOfTen(from: number, to: number): number[] {
  const powers: number[] = [];
  for (let power = Math.ceil(Math.log10(from)); 10 ** power <= to; power++)
    powers.push(Number((10 ** power).toPrecision(1)));
  return powers;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
