import type { Meter } from '../limits.ts';
import { CalendarUnreadable, quoted, type Place } from '../problem.ts';

/** One unfolded logical line, not yet parsed: most lines of a calendar are never needed. */
export interface ContentLine {
  /** Property name in upper case. */
  readonly name: string;
  readonly text: string;
  /** First physical line, from 1. */
  readonly line: number;
}

/** A content line with its parameters parsed: by lower-case name, unquoted; the value is undecoded. */
export interface Property extends ContentLine {
  readonly params: Readonly<Record<string, string>>;
  readonly value: string;
}

/** Parses a line in one pass. Ignores value types: real files declare DATE and write DATE-TIME. */
export function parseProperty(raw: ContentLine, uid?: string): Property {
  const text = mendQuotes(raw.text);
  const start = valueStart(text);
  const params = parametersOf(text.slice(0, start - 1));
  if (start === 0 || !params) {
    const problem = `${quoted(raw.text)} cannot be taken apart`;
    throw new CalendarUnreadable('unreadable-line', problem, { uid, line: raw.line });
  }
  return { ...raw, params, value: text.slice(start).trim() };
}

/** The items of a comma-separated value, three steps each; empty ones are skipped. */
export function* itemsOf(value: string, meter: Meter, place: Place): Generator<string> {
  for (let from = 0; from < value.length;) {
    const comma = value.indexOf(',', from);
    const end = comma === -1 ? value.length : comma;
    const item = value.slice(from, end).trim();
    meter.step(3, place);
    if (item !== '') yield item;
    from = end + 1;
  }
}

/** Exchange has written `DTSTART;TZID="Zone:20200609T090000"`: the closing quote belongs before the colon. */
export function mendQuotes(text: string): string {
  return text.replace(/;TZID="([^":]+):(\d{8}(?:T\d{6}Z?)?)"$/i, ';TZID="$1":$2');
}

/** Where the value of a content line begins: after the first colon that is not quoted; 0 if there is none. */
export function valueStart(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === ':') return at + 1;
    // An unclosed quote quotes nothing.
    if (text[at] === '"') at = Math.max(at, text.indexOf('"', at + 1));
  }
  return 0;
}

/** Bounds memory. Real lines have a dozen at most. */
const MOST_PARAMETERS = 1000;

/** Undefined if a parameter has no name or value, a quote is not closed, or there are too many. */
function parametersOf(head: string): Record<string, string> | undefined {
  const params = Object.create(null) as Record<string, string>;
  for (const part of unquotedParts(head)?.slice(1) ?? ['']) {
    const equals = part.indexOf('=');
    if (equals < 1) return undefined;
    params[part.slice(0, equals).trim().toLowerCase()] = part.slice(equals + 1).replaceAll('"', '');
  }
  return params;
}

/** Splits at the semicolons that are not quoted; undefined if a quote is not closed or there are too many. */
function unquotedParts(head: string): string[] | undefined {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] === ';') {
      if (parts.push(head.slice(from, at)) > MOST_PARAMETERS) return undefined;
      from = at + 1;
    } else if (head[at] === '"') {
      at = head.indexOf('"', at + 1);
      if (at === -1) return undefined;
    }
  }
  return [...parts, head.slice(from)];
}
