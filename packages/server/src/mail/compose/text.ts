import type { Content, Fact, Piece, When } from './content.ts';
import { isolate } from './isolate.ts';

/** A letter as plain text. */
export function textOf(content: Content, title: string | null): string {
  const { direction, team, heading, paragraphs, quote, facts, buttons, quiet, notes, contact } = content;
  const own = (text: string) => isolate(text, direction);
  const said = ({ text, to }: Piece) => (typeof to === 'object' ? `${own(text)}: ${to.url}` : own(text));
  const blocks = [
    heading,
    ...paragraphs,
    content.when ? whenBlock(content.when, title && own(title)) : '',
    quote
      ? `${quote.label}:\n${quote.text
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\n')}`
      : '',
    ...buttons.map(({ label, url }) => `${label}:\n${url}`),
    facts.map((fact) => factLine(fact, said)).join('\n'),
    quiet.map(said).join('\n'),
    ...notes,
    `-- \n${[own(team.name), contact && `${contact.label} ${contact.ways.map(said).join(', ')}`].filter(Boolean).join('\n')}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function whenBlock({ date, time, zone, before }: When, title: string | null): string {
  const lines = [title, date, `${time} (${zone})`, before && `${before.label}: ${before.text}`];
  return lines.filter(Boolean).join('\n');
}

/** One row of what is told below a time. */
export function factLine({ label, lines }: Fact, said: (piece: Piece) => string): string {
  const told = lines.map((line) => line.map(said).join(' '));
  return told.length === 1 ? `${label}: ${told[0]}` : `${label}:\n${told.map((line) => `  ${line}`).join('\n')}`;
}
