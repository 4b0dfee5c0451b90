import type { Field } from '@team-booking/contract';
import { BackendError } from '@team-booking/sdk';
import { isMembers, list, maybeText, members, plain, text, type Members } from '../reading.ts';

/** A question in the contract's format, with Cal.com's type. */
export interface Question {
  readonly field: Field;
  readonly type: string;
}

const TYPES: Record<string, Field['type']> = {
  text: 'text',
  address: 'text',
  textarea: 'textarea',
  multiemail: 'textarea',
  number: 'number',
  url: 'url',
  phone: 'tel',
  date: 'date',
  select: 'select',
  radio: 'radio',
  multiselect: 'checkboxes',
  checkbox: 'checkboxes',
  boolean: 'checkbox',
};

/** Questions that are members of the form, or are not shown. */
const BUILT_IN = ['name', 'splitName', 'email', 'location', 'guests', 'rescheduleReason'];
const LABELS: Record<string, string> = { notes: 'Additional notes', title: 'What is this meeting about?' };

/**
 * The questions of an event type. Cal.com fills in hidden ones.
 *
 * @throws BackendError `unsupported` if the contract cannot express a required question
 */
export function questionsOf(type: Members): Question[] {
  const fields = list(type['bookingFields'] ?? [], 'bookingFields').map((field) => members(field, 'a booking field'));
  return fields.flatMap((field) => {
    const slug = text(field['slug'], 'slug of a booking field');
    if (field['hidden'] === true || (field['isDefault'] !== false && BUILT_IN.includes(slug))) return [];
    const asked = plain(field['type']);
    if (!Object.hasOwn(TYPES, asked)) {
      if (requiredSomehow(field)) throw unanswerable(slug, asked);
      return [];
    }
    return { type: asked, field: fieldOf(field, slug.slice(0, 128), TYPES[asked]!) };
  });
}

/** Maximum number of guests. */
export function mostGuests(type: Members): number {
  const hidden = list(type['bookingFields'] ?? [], 'bookingFields').some(
    (field) => isMembers(field) && field['slug'] === 'guests' && field['hidden'] === true,
  );
  return type['disableGuests'] === true || hidden ? 0 : 10;
}

function fieldOf(field: Members, id: string, type: Field['type']): Field {
  const label = (maybeText(field['label']) ?? LABELS[id] ?? id).slice(0, 200);
  const help = maybeText(field['placeholder'])?.slice(0, 500);
  const options = Array.isArray(field['options']) ? field['options'].map(optionOf) : [];
  const choosing = type === 'select' || type === 'radio' || type === 'checkboxes';
  return {
    id,
    type,
    label: /^[a-z]+(_[a-z]+)+$/.test(label) ? spoken(label) : label,
    required: field['required'] === true,
    ...(help && { help }),
    ...(choosing && { options }),
    ...(field['type'] === 'address' && { autocomplete: 'street-address' }),
    ...(type === 'tel' && { autocomplete: 'tel' }),
  };
}

/** Labels of Cal.com's own questions are translation keys. */
function spoken(key: string): string {
  return key[0]!.toUpperCase() + key.slice(1).replaceAll('_', ' ');
}

function optionOf(option: unknown): { value: string; label: string } {
  const value = plain(isMembers(option) ? option['value'] : option);
  const label = isMembers(option) ? maybeText(option['label']) : undefined;
  return { value: value.slice(0, 200), label: (label ?? value).slice(0, 200) };
}

/** Unknown questions are strings that contain the field as JSON. */
function requiredSomehow(field: Members): boolean {
  const inner = maybeText(field['bookingField']) ?? '';
  return field['required'] === true || (/"required":true/.test(inner) && !/"hidden":true/.test(inner));
}

function unanswerable(slug: string, type: string): BackendError {
  const what = `The event type requires an answer to "${slug}" (${type}), which cannot be asked for here.`;
  return new BackendError('unsupported', `${what} Make it optional, hide it, or give it another type in Cal.com.`);
}
