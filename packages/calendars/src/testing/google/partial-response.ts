/** A part of an answer as Google's `fields` names it: `nextPageToken,items(id,attendees(self),a/b)`. */
export function partOf(value: unknown, fields: string): unknown {
  return picked(value, parsed(fields));
}

type Selection = ReadonlyMap<string, Selection | null>;

function parsed(fields: string): Selection {
  const found = new Map<string, Selection | null>();
  let depth = 0;
  let part = '';
  for (const letter of `${fields},`) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter !== ',' || depth > 0) {
      part += letter;
      continue;
    }
    const [, name = '', rest] = /^([^(/]+)(.*)$/.exec(part) ?? [];
    found.set(name, rest ? parsed(rest.startsWith('/') ? rest.slice(1) : rest.slice(1, -1)) : null);
    part = '';
  }
  return found;
}

function picked(value: unknown, selection: Selection | null): unknown {
  if (!selection || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => picked(one, selection));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => selection.has(name))
      .map(([name, one]) => [name, picked(one, selection.get(name) ?? null)]),
  );
}
