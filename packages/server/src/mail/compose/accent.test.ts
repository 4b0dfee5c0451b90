import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wcagContrast } from 'culori';
import { palettesOf, type Palette } from './accent.ts';

const GREYS = ['#000', '#fff', 'white', '#777'];
const HUES = Array.from({ length: 36 }, (_, i) => i * 10);
const ACCENTS = [
  null,
  ...GREYS,
  ...HUES.flatMap((h) => [`hsl(${h} 100% 85%)`, `hsl(${h} 100% 50%)`, `oklch(0.3 0.3 ${h})`]),
  'rebeccapurple',
  'rgb(255 255 0 / 20%)',
  'color(display-p3 0 1 0)',
];

test('every word of a letter can be read, whatever the accent and the surface', () => {
  for (const accent of ACCENTS) {
    const { light, dark } = palettesOf(accent);
    for (const palette of [light, dark]) {
      for (const [one, other] of pairs(palette)) {
        const contrast = wcagContrast(one, other);
        assert.ok(contrast >= 4.5, `${accent}: ${one} on ${other} is ${contrast}`);
      }
    }
  }
});

function pairs({ page, surface, text, muted, accent, onAccent, tint }: Palette): [string, string][] {
  const grounds = [page, surface, tint];
  return [
    ...grounds.flatMap((ground): [string, string][] => [text, muted, accent].map((word) => [word, ground])),
    [onAccent, accent],
  ];
}

test('colours are plain, as mail programs know no others', () => {
  for (const palette of Object.values(palettesOf('oklch(0.7 0.2 150)'))) {
    for (const colour of Object.values(palette)) assert.match(colour, /^#[0-9a-f]{6}$/);
  }
});

test('an accent that can be read stays as it is, and what is no colour is the blue of the booker', () => {
  assert.equal(palettesOf('#0b5d3b').light.accent, '#0b5d3b');
  assert.deepEqual(palettesOf('no colour; background:url(https://x.example)'), palettesOf(null));
});
