/** What fields are called where they are read and typed, by their names in the contract. */
export type FieldNames = ReadonlyMap<string, string>;

/** A part of a text: a field in braces, or what stands between two of them. */
export interface Span {
  readonly text: string;
  readonly isField: boolean;
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds fields by what they are called; nothing where there are none. */
const finder = (names: FieldNames) =>
  new RegExp(`\\{(${[...names.values()].map(escaped).join('|') || '(?!)'})\\}`, 'g');

/** A text of the contract, e.g. `See you on {date}`, with its fields by what they are called: `See you on {Datum}`. */
export function shown(text: string, names: FieldNames): string {
  return text.replaceAll(/\{([A-Za-z]+)\}/g, (all, name: string) => (names.has(name) ? `{${names.get(name)}}` : all));
}

/** A text as the contract has it, of what is shown. Braces that are no field's are left out: there are no unknown fields. */
export function stored(text: string, names: FieldNames): string {
  const ids = new Map([...names].map(([id, name]) => [name, id]));
  return cleaned(text, names).replaceAll(finder(names), (_all, name: string) => `{${ids.get(name)}}`);
}

/** What is shown, in parts. */
export function spansOf(text: string, names: FieldNames): readonly Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(finder(names))) {
    if (index > end) spans.push({ text: text.slice(end, index), isField: false });
    spans.push({ text: found, isField: true });
    end = index + found.length;
  }
  if (end < text.length) spans.push({ text: text.slice(end), isField: false });
  return spans;
}

/** A text that was typed, pasted or dropped, without braces that are no field's; fields may be named as the contract does, too. */
export function cleaned(text: string, names: FieldNames): string {
  return spansOf(shown(text, names), names)
    .map((span) => (span.isField ? span.text : span.text.replaceAll(/[{}]/g, '')))
    .join('');
}

/** Where the fields of a text are. */
function placesOf(text: string, names: FieldNames): readonly (readonly [start: number, end: number])[] {
  return [...text.matchAll(finder(names))].map(({ 0: found, index }) => [index, index + found.length]);
}

/** A caret stands before or behind a field, never in it: the nearer end, or that in the direction in which it moves. */
export function besideField(text: string, caret: number, names: FieldNames, direction: -1 | 0 | 1 = 0): number {
  const inside = placesOf(text, names).find(([start, end]) => caret > start && caret < end);
  if (!inside) return caret;
  const [start, end] = inside;
  if (direction !== 0) return direction < 0 ? start : end;
  return caret - start < end - caret ? start : end;
}

/** The field that ends at a caret, or begins there, to be deleted as a whole. */
export function fieldAt(
  text: string,
  caret: number,
  names: FieldNames,
  side: 'before' | 'after',
): readonly [start: number, end: number] | null {
  return placesOf(text, names).find(([start, end]) => (side === 'before' ? end : start) === caret) ?? null;
}

const ISOLATES = /[\u2066-\u2069]/g;

/** Between sentences. */
const SENTENCES = /(?<=[.!?。؟।])\s+/u;
/** A number that stands in no field. */
const NUMBER = /\p{N}(?![^{]*\})/u;

/**
 * Our words as a text to begin with: what is filled in for the sample is a field again. Sentences with something else of the sample, such
 * as an amount, are left out.
 *
 * @param samples what each field says in the sample
 */
export function withFields(ours: string, samples: ReadonlyMap<string, string>): string {
  let text = ours.replaceAll(ISOLATES, '');
  const longest = [...samples].toSorted(([, one], [, other]) => other.length - one.length);
  for (const [name, value] of longest) {
    const plain = value.replaceAll(ISOLATES, '');
    if (plain.length > 2) text = text.replaceAll(plain, `{${name}}`);
  }
  return text
    .split('\n')
    .map((line) =>
      line
        .split(SENTENCES)
        .filter((sentence) => !NUMBER.test(sentence))
        .join(' '),
    )
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Our subject as one to begin with: when it is follows its title, in short. */
export function subjectWithFields(ours: string, samples: ReadonlyMap<string, string>): string {
  const title = samples.get('title')?.replaceAll(ISOLATES, '') ?? '';
  const plain = ours.replaceAll(ISOLATES, '');
  const end = title === '' ? -1 : plain.indexOf(title) + title.length;
  const hasWhen = end >= title.length && /\p{N}/u.test(plain.slice(end));
  return withFields(hasWhen ? plain.slice(0, end) : plain, samples) + (hasWhen ? ', {date}, {time}' : '');
}
