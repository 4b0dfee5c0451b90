import { campaignOf, type Draft } from '@team-booking/sdk';
import type { Settings } from '../settings-element.ts';

const ATTRIBUTES = ['name', 'email', 'phone', 'location'] as const;

/** What the page knows of the visitor; the `prefill` property outranks the attributes. */
export function known(settings: Settings): Partial<Draft> {
  const attributes = ATTRIBUTES.flatMap((name) => (settings[name] ? [[name, settings[name]]] : []));
  return { ...Object.fromEntries(attributes), ...settings.prefill };
}

/** Reads the visitor's data from the page's query, where `query` allows it. */
export function knownFromQuery({ query }: Settings, search: string): Partial<Draft> {
  const parameters = query?.includes('prefill') ? [...new URLSearchParams(search)] : [];
  return Object.fromEntries(
    parameters
      .filter(([name]) => /^(name|email|phone)$/.test(name))
      .map(([name, value]) => [name, withPlus(name, value)]),
  );
}

/** Restores an unescaped plus of a link, which URLSearchParams decodes as a blank. */
function withPlus(name: string, value: string): string {
  if (name === 'email') return value.trim().replaceAll(' ', '+');
  return name === 'phone' ? value.replace(/^ /, '+') : value;
}

/** Reads what led the visitor here from the page's query, where `query` allows it. */
export function campaign({ query }: Settings, search: string): Record<string, string> {
  return query?.includes('utm') ? campaignOf(new URLSearchParams(search)) : {};
}
