import type { Draft } from '@team-booking/sdk';
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

/** Campaign parameters, and the ids that advertisers give to clicks. */
const CAMPAIGN = /^(utm_.+|gclid|[gw]braid|fbclid|msclkid|ttclid|li_fat_id)$/;

/** Reads campaign parameters from the page's query, where `query` allows it. */
export function campaign({ query }: Settings, search: string): Record<string, string> {
  const parameters = query?.includes('utm') ? [...new URLSearchParams(search)] : [];
  return Object.fromEntries(
    parameters
      .filter(([name]) => CAMPAIGN.test(name))
      .slice(0, 30)
      .map(([name, value]) => [name.slice(0, 64), value.slice(0, 500)]),
  );
}
