import { FREE } from '../hash/four-blocks.ts';
import type { Lanes } from '../hash/lanes.ts';
import type { Messages } from '../hash/messages.ts';
import { PIECE } from './fill-stencil.ts';

/** A text with gaps: what stands before each of them, and after the last. */
export type Stencil = readonly string[];

/** Gaps that a stencil has at most. */
const MOST_GAPS = 16;
/** Letters that a value has at most; and bytes, with what is copied too much. */
const [MOST_LETTERS, MOST_BYTES] = [1000, 3000 + 16];
/** Addresses of what fills gaps, and of what is kept. Half of that is for what one stencil needs. */
const [GAPS, KEPT, FULL] = [FREE, FREE + MOST_GAPS * 4, 1 << 16];

const utf8 = new TextEncoder();

/** Writes messages by filling stencils with values, in WebAssembly. Values are kept as bytes for the next time. */
export class Stencils {
  readonly #messages: Messages;
  readonly #fill: Lanes['fill'];
  readonly #stencils = new Map<Stencil, number>();
  readonly #values = new Map<unknown, number>();
  #gap = GAPS;
  #end = KEPT;
  #fits = true;

  /** @param messages in the memory of the lanes */
  constructor(messages: Messages, { fill }: Lanes) {
    this.#messages = messages;
    this.#fill = fill;
  }

  /** Fills the next gap with a value as JSON. */
  put(value: unknown): void {
    const isShort = typeof value === 'number' && (value | 0) === value && value > -PIECE && value < PIECE;
    this.#messages.words[this.#gap >> 2] = isShort ? value : this.#pieceOf(value);
    this.#gap += 4;
  }

  /** Writes a stencil, all gaps of which are filled. */
  fill(stencil: Stencil): void {
    const messages = this.#messages;
    messages.room(MOST_GAPS * MOST_BYTES);
    let address = this.#stencils.get(stencil);
    if (address === undefined) {
      address = this.#end;
      this.#stencils.set(stencil, address);
      for (const text of stencil) this.#keep(text);
    }
    messages.at = this.#fill(address, GAPS, this.#gap, messages.at);
    this.#gap = GAPS;
    if (this.#end > FULL) this.#forget();
  }

  /** Writes it all, or nothing. @returns whether all values were short enough for it */
  try(write: () => void): boolean {
    const start = this.#messages.at;
    this.#fits = true;
    write();
    if (!this.#fits) this.#messages.at = start;
    return this.#fits;
  }

  #pieceOf(value: unknown): number {
    const known = this.#values.get(value);
    if (known !== undefined) return known;
    const text = `${JSON.stringify(value)}`;
    this.#fits &&= text.length <= MOST_LETTERS;
    const piece = PIECE + this.#keep(this.#fits ? text : '');
    if (typeof value !== 'object' || value === null) this.#values.set(value, piece);
    return piece;
  }

  #keep(text: string): number {
    const { bytes } = this.#messages;
    const at = this.#end;
    let size = 0;
    for (; size < text.length; size++) {
      const letter = text.charCodeAt(size);
      if (letter > 0x7f) break;
      bytes[at + 2 + size] = letter;
    }
    if (size < text.length) size = utf8.encodeInto(text, bytes.subarray(at + 2)).written;
    bytes[at] = size;
    bytes[at + 1] = size >> 8;
    // The next piece of a stencil begins where one ends.
    this.#end = at + 2 + size;
    return at;
  }

  #forget(): void {
    this.#stencils.clear();
    this.#values.clear();
    this.#end = KEPT;
  }
}
