/** How two pictures differ. */
export interface Difference {
  /** Pixels that have no like in the other picture. */
  readonly pixels: number;
  /** Where they are, of the whole picture. */
  readonly box: string;
}

/**
 * Runs in the page: compares two pictures, PNG in base64. A pixel has a like where the other picture has one of nearly its colour at most one
 * pixel away, so that another edge of a letter or a rounded corner, or a shift of a pixel, is no difference; a colour, a line, a word, or an
 * icon is.
 */
export async function difference(before: string, after: string): Promise<Difference> {
  const read = async (png: string): Promise<ImageData> => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(0, 0, image.width, image.height);
  };
  const [a, b] = [await read(before), await read(after)];
  const { width, height } = a;
  if (width !== b.width || height !== b.height)
    return { pixels: Infinity, box: `${width} × ${height} became ${b.width} × ${b.height}` };
  let [pixels, left, top, right, bottom] = [0, width, height, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (hasLike(a, b, x, y) && hasLike(b, a, x, y)) continue;
      pixels++;
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
    }
  }
  return { pixels, box: `${left}, ${top} to ${right}, ${bottom} of ${width} × ${height}` };

  function hasLike(from: ImageData, to: ImageData, x: number, y: number): boolean {
    const at = (y * width + x) * 4;
    for (let v = Math.max(y - 1, 0); v <= Math.min(y + 1, height - 1); v++) {
      for (let u = Math.max(x - 1, 0); u <= Math.min(x + 1, width - 1); u++) {
        const other = (v * width + u) * 4;
        // 10 of 255: a tint against the surface differs by 20 and more.
        if ([0, 1, 2].every((i) => Math.abs(from.data[at + i]! - to.data[other + i]!) <= 10)) return true;
      }
    }
    return false;
  }
}
