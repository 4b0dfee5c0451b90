import { campaignOf, type BookingType, type Draft } from '@team-booking/sdk';
import type { Settings } from '../settings-element.ts';

const ATTRIBUTES = ['name', 'email', 'phone', 'location'] as const;

/** What the page knows of the visitor; the `prefill` property outranks the attributes. */
export function known(settings: Settings): Partial<Draft> {
  const attributes = ATTRIBUTES.flatMap((name) => (settings[name] ? [[name, settings[name]]] : []));
  return { ...Object.fromEntries(attributes), ...settings.prefill };
}

/** Reads the visitor's data from the page's query, where `query` allows it: `name`, `email`, `phone`, and answers as `answer.{field id}`. */
export function knownFromQuery({ query }: Settings, search: string, type: BookingType): Partial<Draft> {
  const parameters = new URLSearchParams(query?.includes('prefill') ? search : '');
  const answers = [...(type.routing?.questions ?? []), ...type.fields].flatMap(({ id, type: kind }) => {
    const given = parameters.getAll(`answer.${id}`);
    const answer = kind === 'checkboxes' ? given : kind === 'checkbox' ? /^(yes|true|1)$/.test(given[0]!) : given[0]!;
    return given.length > 0 ? [[id, answer] as const] : [];
  });
  const text = Object.fromEntries(
    [...parameters]
      .filter(([name]) => /^(name|email|phone)$/.test(name))
      .map(([name, value]) => [name, withPlus(name, value)]),
  );
  return { ...text, ...(answers.length > 0 && { answers: Object.fromEntries(answers) }) };
}

/** Restores an unescaped plus of a link, which URLSearchParams decodes as a blank. */
function withPlus(name: string, value: string): string {
  if (name === 'email') return value.trim().replaceAll(' ', '+');
  return name === 'phone' ? value.replace(/^ /, '+') : value;
}

/** Reads what led the visitor here from the page's query, where `query` allows it: `utm` the campaign, `click-ids` the clicks. */
export function campaign({ query }: Settings, search: string): Record<string, string> {
  const led = Object.entries(campaignOf(new URLSearchParams(search)));
  return Object.fromEntries(led.filter(([name]) => query?.includes(name.startsWith('utm_') ? 'utm' : 'click-ids')));
}
