import { converter, formatHex, interpolate, parse, toGamut, wcagContrast, type Oklch } from 'culori';
import { kept } from './kept.ts';

/** The colours of a letter on a light or a dark surface, as `#rrggbb`. */
export interface Palette {
  readonly page: string;
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  /** Around buttons that are not solid. */
  readonly edge: string;
  /** Of buttons and links. */
  readonly accent: string;
  /** Text on the accent. */
  readonly onAccent: string;
  /** Background of what matters most. */
  readonly tint: string;
}

/** Of words that can be read, WCAG 2.2 AA. */
const READABLE = 4.5;
const BLUE: Oklch = { mode: 'oklch', l: 0.52, c: 0.19, h: 268 };
const LIGHT = {
  page: '#f5f6f9',
  surface: '#ffffff',
  text: '#1b1d26',
  muted: '#5b5f6e',
  line: '#e3e5eb',
  edge: '#b4b8c5',
} as const;
const DARK = {
  page: '#0c0d12',
  surface: '#16181f',
  text: '#eceef3',
  muted: '#a6aab6',
  line: '#2d303a',
  edge: '#565b6b',
} as const;

const toOklch = converter('oklch');
const intoScreen = toGamut('rgb', 'oklch');

/**
 * The colours around an accent of any lightness: it is darkened or lightened until all that is written on it and with it can be read, as
 * the booker does in the page.
 *
 * @param accent a CSS colour; what is none is the booker's blue
 */
export const palettesOf = kept(made);

function made(accent: string | null): { readonly light: Palette; readonly dark: Palette } {
  const raw = toOklch(accent === null ? undefined : parse(accent)) ?? BLUE;
  const base: Oklch = { mode: 'oklch', l: raw.l, c: raw.c, h: raw.h ?? 0 };
  return { light: light(base), dark: dark(base) };
}

function light(base: Oklch): Palette {
  for (let l = Math.min(base.l, 0.52); ; l -= 0.02) {
    const accent = hex({ ...base, l });
    const tint = mixed(LIGHT.surface, accent, 0.09);
    if (l <= 0 || isReadable(accent, [LIGHT.surface, LIGHT.page, tint])) {
      return { ...LIGHT, accent, onAccent: '#ffffff', tint };
    }
  }
}

function dark(base: Oklch): Palette {
  const c = Math.min(base.c, 0.13);
  const onAccent = hex({ ...base, l: 0.2, c: Math.min(c, 0.05) });
  for (let l = Math.max(base.l, 0.74); ; l += 0.02) {
    const accent = hex({ ...base, l, c });
    const tint = mixed(DARK.surface, accent, 0.11);
    if (l >= 1 || isReadable(accent, [DARK.surface, DARK.page, tint, onAccent]))
      return { ...DARK, accent, onAccent, tint };
  }
}

function isReadable(accent: string, grounds: readonly string[]): boolean {
  return grounds.every((ground) => wcagContrast(accent, ground) >= READABLE);
}

function mixed(surface: string, accent: string, part: number): string {
  return formatHex(interpolate([surface, accent], 'oklab')(part));
}

function hex(colour: Oklch): string {
  return formatHex(intoScreen(colour));
}
