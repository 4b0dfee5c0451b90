import { piece, type Piece } from './piece.ts';

/** A memory that grows by pages of 64 KiB, as that of WebAssembly does. */
export interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): unknown;
}

const PAGE = 1 << 16;
/** Bytes that are there whatever is written: a number, the end of a message, and what a piece writes too much. */
const SPARE = 128;
/** How many values are kept as pieces. */
const KEPT = 2048;
const BILLION = 1_000_000_000;

const utf8 = new TextEncoder();

/** Writes JSON into a memory as bytes, without making a text of it. */
export class Writer {
  readonly #memory: Memory;
  readonly #kept = new Map<unknown, Piece>();
  #view!: DataView;
  bytes!: Uint8Array<ArrayBuffer>;
  /** Address of the next byte. */
  at = 0;

  constructor(memory: Memory) {
    this.#memory = memory;
    this.#look();
  }

  /** Makes room for so many bytes. The memory may be another one after it. */
  room(size: number): void {
    const has = this.bytes.length;
    const missing = this.at + size + SPARE - has;
    if (missing <= 0) return;
    this.#memory.grow(Math.ceil(Math.max(missing, has) / PAGE));
    this.#look();
  }

  piece({ view, size }: Piece): void {
    this.room(size);
    const [to, into] = [this.at, this.#view];
    // Four bytes at once. Those after its end are written over.
    for (let i = 0; i < size; i += 4) into.setInt32(to + i, view.getInt32(i));
    this.at = to + size;
  }

  /** Any text as it is, in UTF-8. */
  text(text: string): void {
    this.room(text.length * 3);
    this.at += utf8.encodeInto(text, this.bytes.subarray(this.at)).written;
  }

  /** A value, as JSON has it. */
  value(value: unknown): void {
    if (typeof value === 'string') this.#string(value);
    else if (Number.isSafeInteger(value)) this.#integer(value as number);
    else this.kept(value);
  }

  /** {@link value}, for one of which there are few. */
  kept(value: unknown): void {
    let found = this.#kept.get(value);
    if (!found) {
      if (this.#kept.size === KEPT) this.#kept.clear();
      found = piece(`${JSON.stringify(value)}`);
      this.#kept.set(value, found);
    }
    this.piece(found);
  }

  #string(text: string): void {
    const { length } = text;
    this.room(length);
    const [{ bytes }, start] = [this, this.at + 1];
    bytes[start - 1] = 0x22;
    for (let i = 0; i < length; i++) {
      const letter = text.charCodeAt(i);
      // Others have other bytes, or are escaped.
      if (letter < 0x20 || letter > 0x7e || letter === 0x22 || letter === 0x5c) return this.text(JSON.stringify(text));
      bytes[start + i] = letter;
    }
    bytes[start + length] = 0x22;
    this.at = start + length + 1;
  }

  #integer(value: number): void {
    const { bytes } = this;
    let left = value;
    if (left < 0) {
      bytes[this.at++] = 0x2d;
      left = -left;
    }
    let count = 1;
    if (left >= BILLION) {
      const high = Math.floor(left / BILLION);
      this.#integer(high);
      left -= high * BILLION;
      count = 9;
    } else {
      for (let next = 10; next <= left; next *= 10) count++;
    }
    for (let i = this.at + count, rest = left | 0; i-- > this.at; rest = (rest / 10) | 0) bytes[i] = 0x30 + (rest % 10);
    this.at += count;
  }

  #look(): void {
    const { buffer } = this.#memory;
    this.bytes = new Uint8Array(buffer);
    this.#view = new DataView(buffer);
  }
}
