import type { Page } from 'puppeteer-core';

/** A picture on a sheet. */
export interface Tile {
  readonly name: string;
  /** PNG, base64. */
  readonly picture: string;
}

/** How pictures of a width are laid out, so that a sheet is about 1560 pixels wide and its words can be read. */
const LAYOUT = {
  narrow: { columns: 6, tiles: 12 },
  small: { columns: 6, tiles: 12 },
  medium: { columns: 4, tiles: 12 },
  wide: { columns: 3, tiles: 12 },
} as const;

/** Cuts pictures into as many sheets as are needed. */
export function sheets(tiles: readonly Tile[], width: keyof typeof LAYOUT): readonly (readonly Tile[])[] {
  const { tiles: size } = LAYOUT[width];
  return Array.from({ length: Math.ceil(tiles.length / size) }, (_, i) => tiles.slice(i * size, (i + 1) * size));
}

/** Lays pictures side by side, each below its name. */
export async function contactSheet(
  page: Page,
  tiles: readonly Tile[],
  width: keyof typeof LAYOUT,
  path: string,
): Promise<void> {
  const figures = tiles.map(
    ({ name, picture }) =>
      `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${picture}"></figure>`,
  );
  await page.setViewport({ width: 1568, height: 400 });
  await page.setContent(`<!doctype html><style>
    body { margin: 4px; columns: ${LAYOUT[width].columns}; column-gap: 6px; font: 11px sans-serif; background: #999 }
    figure { margin: 0 0 4px; break-inside: avoid }
    img { display: block; inline-size: 100% }
  </style>${figures.join('')}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path: path as `${string}.png`, fullPage: true });
}
