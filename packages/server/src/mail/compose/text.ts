import { colon } from '@team-booking/words';
import type { Content, Fact, Piece, When } from './content.ts';
import { isolate } from './isolate.ts';

/** A letter as plain text. */
export function textOf(content: Content, title: string | null): string {
  const { direction, team, heading, paragraphs, quote, facts, buttons, quiet, notes, contact } = content;
  const own = (text: string) => isolate(text, direction);
  const sign = colon(content.locale);
  // No line ends with a space.
  const above = (label: string) => `${label}${sign.trimEnd()}\n`;
  const said = ({ text, to }: Piece) => (typeof to === 'object' ? `${own(text)}${sign}${to.url}` : own(text));
  const blocks = [
    heading,
    ...paragraphs,
    content.when ? whenBlock(content.when, title && own(title), sign) : '',
    quote
      ? `${above(quote.label)}${quote.text
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\n')}`
      : '',
    ...buttons.map(({ label, url }) => `${above(label)}${url}`),
    facts.map((fact) => factLine(fact, said, content.locale)).join('\n'),
    quiet.map(said).join('\n'),
    ...notes,
    `-- \n${[own(team.name), contact && `${contact.label} ${contact.ways.map(said).join(', ')}`].filter(Boolean).join('\n')}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function whenBlock({ date, time, zone, before }: When, title: string | null, sign: string): string {
  const lines = [title, date, `${time} (${zone})`, before && `${before.label}${sign}${before.text}`];
  return lines.filter(Boolean).join('\n');
}

/** One row of what is told below a time, in a locale. */
export function factLine({ label, lines }: Fact, said: (piece: Piece) => string, locale: string): string {
  const sign = colon(locale);
  const told = lines.map((line) => line.map(said).join(' '));
  return told.length === 1
    ? `${label}${sign}${told[0]}`
    : `${label}${sign.trimEnd()}\n${told.map((line) => `  ${line}`).join('\n')}`;
}
