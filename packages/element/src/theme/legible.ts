/** Contrast of all words to their ground, with a little to spare as colours are not grey. */
const CONTRAST = 5;

/**
 * Keeps words legible on a surface of the page's own: chooses the scheme that suits its lightness, how light or dark the accent has to
 * be (`--limit`), and how much of the text is in what is muted (`--ink`).
 *
 * @param root has the lightness of the surface as the colour of a rule that it does not have, if the page sets one
 */
export function keepLegible(root: HTMLElement): void {
  const [, lightness] = /^oklch\(([\d.]+)/.exec(getComputedStyle(root).columnRuleColor) ?? [];
  const { style } = root.querySelector<HTMLElement>('.booker')!;
  const surface = Number(lightness);
  // Lightness is the cube root of luminance, for greys. From here on, white stands out more than black.
  const isDark = surface < 0.56;
  const ground = surface ** 3 + 0.05;
  const limit = Math.cbrt((isDark ? ground * CONTRAST : ground / CONTRAST) - 0.05);
  const within = Math.min(1, Math.max(0, isDark ? Math.max(0.74, limit) : Math.min(0.52, limit)));
  const text = isDark ? Math.max(0.94, within) : Math.min(0.24, within);
  const ink = Math.max(0.7, (surface - within) / (surface - text));
  style.colorScheme = lightness ? (isDark ? 'dark' : 'light') : '';
  style.setProperty('--limit', lightness ? `${within}` : '');
  style.setProperty('--ink', lightness ? `${ink * 100}%` : '');
}
