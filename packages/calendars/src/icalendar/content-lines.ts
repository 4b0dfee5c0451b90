import type { Meter } from '../limits.ts';
import { CalendarUnreadable, quoted } from '../problem.ts';
import { parseProperty, valueStart, type ContentLine, type Property } from './property.ts';

/** A `BEGIN` … `END` block. */
export interface Component {
  /** In upper case. */
  readonly name: string;
  readonly line: number;
  readonly lines: ContentLine[];
  readonly components: Component[];
}

/** Splits a calendar into logical lines: CRLF, LF or CR, folded by space or tab, blank lines dropped. */
export function* unfold(text: string): Generator<{ text: string; line: number }> {
  let open: { text: string; line: number } | undefined;
  let line = 0;
  for (let from = 0; from < text.length; from += 1) {
    line += 1;
    const begin = from;
    while (from < text.length && text[from] !== '\n' && text[from] !== '\r') from += 1;
    const content = text.slice(begin, from);
    if (text[from] === '\r' && text[from + 1] === '\n') from += 1;

    if (open && /^[ \t]/.test(content)) {
      open.text += content.slice(1);
    } else if (content.trim() !== '') {
      if (open) yield open;
      open = { text: content, line };
    }
  }
  if (open) yield open;
}

/** Bounds memory: a line takes a hundred bytes, however short it is. No real calendar of the permitted size has more. */
const MOST_LINES = 500_000;

/**
 * The components of a file, outermost first, with the lines that `isRelevant`. Checks nesting, because a truncated file
 * must never be taken for a calendar with fewer events.
 */
export function parseComponents(text: string, isRelevant: (name: string) => boolean): Component[] {
  const roots: Component[] = [];
  const open: Component[] = [];
  let lines = 0;
  let last: { text: string } | undefined;

  for (const { text: content, line } of unfold(text)) {
    const name = /^([A-Za-z0-9-]+)[;:]/.exec(content)?.[1]?.toUpperCase();
    const inside = open.at(-1);
    if (name === 'BEGIN' || name === 'END' || (name !== undefined && isRelevant(name))) lines += 1;
    if (lines > MOST_LINES)
      throw new CalendarUnreadable('too-large', `The calendar has more than ${MOST_LINES} lines that matter`);

    if (name === 'BEGIN') {
      const component = { name: blockName(content), line, lines: [], components: [] };
      (inside?.components ?? roots).push(component);
      open.push(component);
      last = undefined;
    } else if (name === 'END') {
      if (inside?.name !== blockName(content)) {
        const expected = inside ? `END:${inside.name}` : 'BEGIN';
        throw new CalendarUnreadable('broken-structure', `${quoted(content)} stands where ${expected} belongs`, {
          line,
        });
      }
      open.pop();
      last = undefined;
    } else if (inside && name !== undefined) {
      const kept = isRelevant(name) ? { name, text: content, line } : undefined;
      if (kept) inside.lines.push(kept);
      last = kept;
    } else if (inside && last) {
      // A line that is no property continues the one before: some programs break lines without folding them.
      last.text += content;
    }
  }

  const unclosed = open.at(-1);
  if (unclosed) {
    throw new CalendarUnreadable('cut-short', `The ${unclosed.name} that begins here never ends`, {
      line: unclosed.line,
    });
  }
  return roots;
}

function blockName(content: string): string {
  return content
    .slice(content.indexOf(':') + 1)
    .trim()
    .toUpperCase();
}

export function firstLine(component: Component, name: string): ContentLine | undefined {
  return component.lines.find((line) => line.name === name);
}

export function allLines(component: Component, name: string): ContentLine[] {
  return component.lines.filter((line) => line.name === name);
}

/** All properties of that name, parsed, five steps each. @throws CalendarUnreadable `unreadable-line`, `too-complex` */
export function* allProperties(component: Component, name: string, meter: Meter, uid?: string): Generator<Property> {
  for (const line of component.lines) {
    if (line.name !== name) continue;
    meter.step(5, { uid, line: line.line });
    yield parseProperty(line, uid);
  }
}

/** The value of a property with plain text, or undefined. Never throws: an unreadable one counts as absent. */
export function textOf(component: Component, name: string): string | undefined {
  const line = firstLine(component, name);
  return line && line.text.slice(valueStart(line.text)).trim();
}
