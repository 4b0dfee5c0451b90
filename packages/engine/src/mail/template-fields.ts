/** What a team's own words may name, with whether a subject may: nothing that a visitor typed, since calendars make it a title. */
export const TEMPLATE_FIELDS = {
  visitor: { subject: false },
  title: { subject: true },
  date: { subject: true },
  time: { subject: true },
  zone: { subject: true },
  hosts: { subject: true },
  place: { subject: true },
  team: { subject: true },
  number: { subject: true },
  reason: { subject: false },
} as const satisfies Readonly<Record<string, { readonly subject: boolean }>>;

export type TemplateField = keyof typeof TEMPLATE_FIELDS;

/** Whether a team's own words may name this in that place. */
export function isAllowed(field: string, place: 'subject' | 'text'): field is TemplateField {
  return Object.hasOwn(TEMPLATE_FIELDS, field) && (place === 'text' || TEMPLATE_FIELDS[field as TemplateField].subject);
}

/** The fields that a text names, whether there are such fields or not, each once. */
export function fieldsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(FIELD)].map(([, name]) => name!))];
}

/** A text with its fields filled in. What is no field, or not allowed in that place, stays as it is written. */
export function fillIn(
  text: string,
  place: 'subject' | 'text',
  values: Readonly<Record<TemplateField, string>>,
): string {
  return text.replaceAll(FIELD, (written, name: string) => (isAllowed(name, place) ? values[name] : written));
}

const FIELD = /\{([A-Za-z]{1,40})\}/g;
