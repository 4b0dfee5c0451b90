import type { CalendarEvent } from '../writing/event.ts';

/** The text of an event of ours: what it says, where to see it, and who takes part. Everything that people typed is plain text in it. */
export function bodyOf({ description = '', url = '', attendees = [] }: CalendarEvent): string {
  const people = attendees
    .filter(({ email }) => !description.includes(email))
    .map(({ name = '', email }) => (name.trim() === '' ? email : `${name} <${email}>`));
  const parts = [description, description.includes(url) ? '' : url, people.join('\n')].filter(
    (part) => part.trim() !== '',
  );
  return parts.map((part) => `<p>${escaped(part)}</p>`).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .trim()
    .replaceAll('\n', '<br>');
}

/**
 * The same body with another text of ours, before what Teams has added of the call: without that, the call would end. `null` where
 * that cannot be told from the rest, so that the body is better left as it is.
 */
export function bodyWithCall(present: string, ours: string): string | null {
  // Teams begins its part with a line of underscores.
  const line = /_{20,}/.exec(present);
  if (!line) return null;
  const opened = present.lastIndexOf('<div', line.index);
  const begin = Math.max(opened, present.lastIndexOf('<br', line.index), present.lastIndexOf('<p', line.index));
  const body = /<body[^>]*>/i.exec(present);
  const head = body ? present.slice(0, body.index + body[0].length) : '';
  return begin < head.length ? null : `${head}${ours}${present.slice(begin)}`;
}
