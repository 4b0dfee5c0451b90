import type { HubWords } from '@team-booking/words/hub';
import { movedKeys, ORDER, type Change, type Path } from './changes.ts';
import type { Told } from './draft.ts';

type Words = HubWords['draft'];

/** Puts a change into words, e.g. `Kenji’s share: half`, `Ada now before Ines`. */
export function sentenceOf({ path, before, after }: Change, told: (path: Path) => Told, words: Words): string {
  if (path.at(-1) === ORDER) return moveOf(path.slice(0, -1), before as string[], after as string[], told, words);
  const { name, value } = told(path);
  if (isRow(before ?? after)) {
    if (after === undefined) return words.removed(name);
    if (before === undefined) return words.added(name);
  }
  return words.is(name, after === undefined ? words.none : value(after));
}

/** What a place was, for where it stands; without one, that it is new. */
export function wasOf({ path, before }: Change, told: (path: Path) => Told, words: Words): string {
  if (before === undefined) return words.isNew;
  return words.was(told(path).value(before));
}

/** The content of a place, in words. */
export function valueOf(path: Path, content: unknown, told: (path: Path) => Told, words: Words): string {
  if (content === undefined) return words.none;
  return told(path).value(content);
}

function moveOf(
  list: Path,
  before: readonly string[],
  after: readonly string[],
  told: (path: Path) => Told,
  words: Words,
): string {
  const [moved = ''] = movedKeys(before, after);
  const next = after[after.indexOf(moved) + 1];
  const nameOf = (key: string) => told([...list, key]).name;
  return next === undefined ? words.last(nameOf(moved)) : words.before(nameOf(moved), nameOf(next));
}

const isRow = (content: unknown) => typeof content === 'object' && content !== null && !Array.isArray(content);
