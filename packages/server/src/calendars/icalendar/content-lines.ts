import ICAL from 'ical.js';
import { CalendarUnreadable, quoted } from '../problem.ts';

/** One unfolded logical line, not yet parsed: most lines of a calendar are never needed. */
export interface ContentLine {
  /** Property name in upper case. */
  readonly name: string;
  readonly text: string;
  /** First physical line, from 1. */
  readonly line: number;
}

/** A `BEGIN` … `END` block. */
export interface Component {
  /** In upper case. */
  readonly name: string;
  readonly line: number;
  readonly lines: ContentLine[];
  readonly components: Component[];
}

/** A parsed line: parameters by lower-case name, value undecoded. */
export interface Property extends ContentLine {
  readonly params: Readonly<Record<string, string>>;
  readonly value: string;
}

/** Splits a calendar into logical lines: CRLF, LF or CR, folded by space or tab, blank lines dropped. */
export function* unfold(text: string): Generator<{ text: string; line: number }> {
  let open: { text: string; line: number } | undefined;
  let line = 0;
  for (const [physical] of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    line += 1;
    const content = physical.replace(/[\r\n]+$/, '');
    if (open && /^[ \t]/.test(content)) {
      open.text += content.slice(1);
    } else if (content.trim() !== '') {
      if (open) yield open;
      open = { text: content, line };
    }
  }
  if (open) yield open;
}

/**
 * The components of a file, outermost first. Checks nesting, because a truncated file must never be taken for a
 * calendar with fewer events.
 */
export function parseComponents(text: string, isRelevant: (name: string) => boolean): Component[] {
  const roots: Component[] = [];
  const open: Component[] = [];
  let relevant = false;

  for (const { text: content, line } of unfold(text)) {
    const name = /^([A-Za-z0-9-]+)[;:]/.exec(content)?.[1]?.toUpperCase();
    const inside = open.at(-1);
    if (name === 'BEGIN') {
      const component = { name: blockName(content), line, lines: [], components: [] };
      (inside?.components ?? roots).push(component);
      open.push(component);
      relevant = false;
    } else if (name === 'END') {
      if (inside?.name !== blockName(content)) {
        const expected = inside ? `END:${inside.name}` : 'BEGIN';
        throw new CalendarUnreadable('broken-structure', `${quoted(content)} stands where ${expected} belongs`, {
          line,
        });
      }
      open.pop();
      relevant = false;
    } else if (inside && name !== undefined) {
      relevant = isRelevant(name);
      if (relevant) inside.lines.push({ name, text: content, line });
    } else if (inside && relevant) {
      // Some programs do not fold long texts: harmless in a description, not after a date or a rule.
      throw new CalendarUnreadable('unreadable-line', `${quoted(content)} is no property`, { line });
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

// No value types: values are parsed by their form, since real files declare DATE and write DATE-TIME.
const untyped = { property: {}, param: {}, value: {} } as unknown as NonNullable<
  Parameters<typeof ICAL.parse.property>[1]
>;

export function parseProperty(raw: ContentLine, uid?: string): Property {
  try {
    const [, params, , value] = ICAL.parse.property(mendQuotes(raw.text), untyped) as [
      string,
      Record<string, string>,
      string,
      string,
    ];
    return { ...raw, params, value: value.trim() };
  } catch {
    throw new CalendarUnreadable('unreadable-line', `${quoted(raw.text)} cannot be taken apart`, {
      uid,
      line: raw.line,
    });
  }
}

/** Exchange has written `DTSTART;TZID="Zone:20200609T090000"`: the closing quote belongs before the colon. */
export function mendQuotes(text: string): string {
  return text.replace(/;TZID="([^":]+):(\d{8}(?:T\d{6}Z?)?)"$/i, ';TZID="$1":$2');
}

export function firstLine(component: Component, name: string): ContentLine | undefined {
  return component.lines.find((line) => line.name === name);
}

export function allLines(component: Component, name: string): ContentLine[] {
  return component.lines.filter((line) => line.name === name);
}

/** The value of a property with plain text, or undefined. Never throws: an unreadable one counts as absent. */
export function textOf(component: Component, name: string): string | undefined {
  const line = firstLine(component, name);
  return line && line.text.slice(valueStart(line.text)).trim();
}

/** Where the value of a content line begins: after the first colon that is not quoted. */
export function valueStart(text: string): number {
  const unquoted = text.replaceAll(/"[^"]*"/g, (part) => '_'.repeat(part.length));
  return unquoted.indexOf(':') + 1;
}
