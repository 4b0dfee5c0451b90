import { isOpen, type BookingTypeConfig, type TeamConfig } from '@team-booking/engine';
import type { Place } from './layout.ts';

/** `/llms.txt`: what can be booked with a team and how, for assistants. Only what everybody may book is in it, and nobody is named. */
export function llmsText({ root }: Place, team: TeamConfig): string {
  const types = team.bookingTypes.filter(isOpen);
  return `# ${line(team.name)}

> Book a time with ${line(team.name)}.

## Booking

${types.map((type) => entry(root, type)).join('\n') || 'There is nothing to book at the moment.'}

Each of these pages books; below it, \`/plain\` is the same without JavaScript, with plain forms. An address may open it on a start:
\`?start=2026-12-07T08:30:00Z&duration=30\`, and fill it in: \`&name=…&email=…\`. A person looks it over and presses the button.

## For programs

- [API](${root}/openapi.json): OpenAPI; free times are at \`/api/booking-types/{slug}/availability\`
`;
}

function entry(root: string, { slug, title, description, durations, payment, routing }: BookingTypeConfig): string {
  const facts = [
    `${durations.join(', ')} minutes`,
    ...(payment ? ['to be paid for'] : []),
    ...(routing ? ['asks questions before the times'] : []),
  ];
  return `- [${line(title)}](${root}/${slug}): ${[line(description), facts.join('; ')].filter(Boolean).join(' – ')}`;
}

/** A text of the team within one line, which begins no link and no heading. */
function line(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\[\]<>`#]/g, String.raw`\$&`)
    .slice(0, 500);
}
