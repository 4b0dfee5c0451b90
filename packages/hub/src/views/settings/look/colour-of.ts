import type { Rgb } from './contrast.ts';

/** What a CSS colour is on the screen; `null` if there is none like it. */
export function colourOf(colour: string | undefined): Rgb | null {
  if (colour === undefined || !CSS.supports('color', colour)) return null;
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return null;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
