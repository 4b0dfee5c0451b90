import type { BookingType, Draft, Field } from '@team-booking/sdk';
import type { Entry } from './entries-of.ts';

/** Names of fields that forms give to what has an attribute of its own, too. Compared without case and signs. */
const NAMES: Readonly<Record<string, RegExp>> = {
  'given-name': /^(first|f|given|fore)name$|^vorname$|^prenom$/,
  'family-name': /^(last|l|family|sur)name$|^nachname$|^nom$/,
  name: /^(full|your|contact)?name$/,
  email: /^(your|work|business|contact)?e?mail(address)?$/,
  phone: /^(your|work|mobile|contact)?(phone|tel|telephone|mobile)(number)?$/,
};

/**
 * The content of a form of the page as the booker's. An entry is, in this order: what `data-team-booking` says (`off`: nothing), the
 * custom field of its name, what its `autocomplete` or type says, or what its name means. Consent is never taken over.
 */
export function draftOf(entries: readonly Entry[], { fields }: Pick<BookingType, 'fields'>): Partial<Draft> {
  const found: Record<string, string[]> = {};
  for (const entry of entries) (found[meaningOf(entry, fields)] ??= []).push(entry.value);
  const [given, family, full] = ['given-name', 'family-name', 'name'].map((key) => found[key]?.[0]);
  const name = full ?? [given, family].filter(Boolean).join(' ');
  const answers = Object.fromEntries(
    fields.flatMap((field) => {
      const answer = answerOf(field, found[`field ${field.id}`] ?? []);
      return answer === undefined ? [] : [[field.id, answer]];
    }),
  );
  return {
    ...(name && { name }),
    ...(found['email'] && { email: found['email'][0]! }),
    ...(found['phone'] && { phone: found['phone'][0]! }),
    ...(Object.keys(answers).length > 0 && { answers }),
  };
}

/** What an entry is: `name`, `given-name`, `family-name`, `email`, `phone`, `field {id}`, or nothing of these. */
function meaningOf({ name, autocomplete, type, meant }: Entry, fields: readonly Field[]): string {
  const field = fields.find(({ id }) => id === (meant ?? name));
  if (field) return `field ${field.id}`;
  if (meant !== undefined) return meant;
  const asked = autocomplete && fields.find((one) => one.autocomplete === autocomplete);
  if (asked) return `field ${asked.id}`;
  if (type === 'hidden') return '';
  if (autocomplete in NAMES) return autocomplete;
  if (autocomplete.startsWith('tel') || type === 'tel') return 'phone';
  if (type === 'email') return 'email';
  if (!/^(text|textarea|)$/.test(type)) return '';
  const plain = name.toLowerCase().replaceAll(/[^a-z]/g, '');
  return Object.keys(NAMES).find((key) => NAMES[key]!.test(plain)) ?? '';
}

/** The answer to a field of the booking type; undefined if it has none or does not offer it. */
function answerOf(field: Field, values: readonly string[]): string | boolean | string[] | undefined {
  if (values.length === 0) return undefined;
  if (field.type === 'checkbox') return true;
  if (!('options' in field)) return values[0];
  const chosen = (field.options ?? [])
    .filter((option) => values.some((text) => [option.value, option.label].includes(text)))
    .map((option) => option.value);
  if (chosen.length === 0) return undefined;
  return field.type === 'checkboxes' ? chosen : chosen[0];
}
