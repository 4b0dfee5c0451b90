import { TEMPLATE_FIELDS, type TemplateField } from '@team-booking/contract/team';

/** Where a team's own words stand. In a subject less may be named: see `TEMPLATE_FIELDS`. */
type Place = 'subject' | 'text';

/** A text with its fields filled in. What is no field, or not allowed in that place, stays as it is written. */
export function fillIn(text: string, place: Place, values: Readonly<Record<TemplateField, string>>): string {
  return text.replaceAll(/\{([A-Za-z]{1,40})\}/g, (written, name: string) =>
    isAllowed(name, place) ? values[name] : written,
  );
}

function isAllowed(name: string, place: Place): name is TemplateField {
  return Object.hasOwn(TEMPLATE_FIELDS, name) && (place === 'text' || TEMPLATE_FIELDS[name as TemplateField].inSubject);
}
