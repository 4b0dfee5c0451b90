/** A part of texts, in UTF-8. What follows it up to a multiple of four bytes is 0. */
export interface Piece {
  readonly view: DataView;
  /** How many bytes it has. */
  readonly size: number;
}

const utf8 = new TextEncoder();

export function piece(text: string): Piece {
  const bytes = utf8.encode(text);
  const padded = new Uint8Array((bytes.length + 3) & -4);
  padded.set(bytes);
  return { view: new DataView(padded.buffer), size: bytes.length };
}

/** Of several texts. */
export function pieces<const Texts extends readonly string[]>(...texts: Texts): { [I in keyof Texts]: Piece } {
  return texts.map(piece) as { [I in keyof Texts]: Piece };
}
