import type { Page } from 'puppeteer-core';

/** A picture on a sheet. */
export interface Tile {
  readonly name: string;
  /** PNG, base64. */
  readonly picture: string;
}

/** Width of a sheet in pixels, of which its words can be read. */
const WIDE = 1568;
/** No sheet is much higher, except by one picture. */
const HIGH = 1500;

/** How many pictures are side by side, by the width of their window in pixels. */
const columnsOf = (width: number): number => (width < 400 ? 6 : width < 800 ? 4 : width < 1200 ? 3 : 2);

/** Cuts pictures into as many sheets as are needed. @param width of their window, pixels */
export function sheets(tiles: readonly Tile[], width: number): readonly (readonly Tile[])[] {
  const columns = columnsOf(width);
  const all: Tile[][] = [];
  let used = Infinity;
  for (const tile of tiles) {
    const high = (heightOf(tile) / width) * (WIDE / columns);
    if (used + high > HIGH * columns) {
      all.push([]);
      used = 0;
    }
    all.at(-1)!.push(tile);
    used += high;
  }
  return all;
}

/** Lays pictures side by side, each below its name. */
export async function contactSheet(page: Page, tiles: readonly Tile[], width: number, path: string): Promise<void> {
  const figures = tiles.map(
    ({ name, picture }) =>
      `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${picture}"></figure>`,
  );
  await page.setViewport({ width: WIDE, height: 400 });
  await page.setContent(`<!doctype html><style>
    body { margin: 4px; columns: ${columnsOf(width)}; column-gap: 6px; font: 11px sans-serif; background: #999 }
    figure { margin: 0 0 4px; break-inside: avoid }
    img { display: block; inline-size: 100% }
  </style>${figures.join('')}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path: path as `${string}.png`, fullPage: true });
}

/** Pixels: the second number of the file's first chunk. */
const heightOf = ({ picture }: Tile): number => Buffer.from(picture.slice(0, 32), 'base64').readUInt32BE(20);
