import { valueStart } from '../icalendar/property.ts';

/** Consecutive lines of a calendar: one whole component of a VCALENDAR, or the lines between two. */
export interface Part {
  /** Name of the component, in upper case; empty for the lines between two. */
  readonly name: string;
  readonly lines: string[];
}

export function partsOf(lines: readonly string[]): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  for (const line of lines) {
    const begins = /^BEGIN:/i.test(line);
    if (begins) depth += 1;
    const inComponent = depth > 1;
    const last = parts.at(-1);
    if (begins && depth === 2) parts.push({ name: line.slice(6).trim().toUpperCase(), lines: [line] });
    else if (last && (last.name !== '') === inComponent) last.lines.push(line);
    else parts.push({ name: '', lines: [line] });
    if (/^END:/i.test(line)) depth -= 1;
  }
  return parts;
}

export function nameOf(line: string): string {
  return /^[^:;]*/.exec(line)?.[0].toUpperCase() ?? '';
}

/** The first line of a component with that name, not of an alarm inside it. */
export function lineOf(lines: readonly string[], name: string): string | undefined {
  let depth = 0;
  return lines.find((line) => {
    if (/^BEGIN:/i.test(line)) depth += 1;
    if (/^END:/i.test(line)) depth -= 1;
    return depth <= 1 && nameOf(line) === name;
  });
}

export function valueOf(lines: readonly string[], name: string): string | undefined {
  const line = lineOf(lines, name);
  return line?.slice(valueStart(line)).trim();
}
