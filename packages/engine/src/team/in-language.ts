import type { Field } from '@team-booking/contract';
import type { TypeTexts } from '@team-booking/contract/team';
import type { BookingTypeConfig } from '../config/team-config.ts';

const known = new WeakMap<BookingTypeConfig, Map<string, BookingTypeConfig>>();

/**
 * A booking type with its texts in a locale's language, as far as the team has written them in it; itself where it has not. The same type is the
 * same object again.
 */
export function inLanguage(type: BookingTypeConfig, locale: string | null | undefined): BookingTypeConfig {
  const language = languageOf(type, locale);
  if (language === undefined) return type;
  const byLanguage = known.get(type) ?? new Map<string, BookingTypeConfig>();
  known.set(type, byLanguage);
  const said = byLanguage.get(language) ?? translated(type, type.translations![language]!);
  byLanguage.set(language, said);
  return said;
}

/** The label of a location in the language of a type; it was stored as the type itself has it. */
export function labelIn(said: BookingTypeConfig, type: BookingTypeConfig, label: string): string {
  const index = type.locations.findIndex((option) => option.label === label);
  return said.locations[index]?.label ?? label;
}

/** The tag of a translation for a locale: its own, or the one that has fewer and fewer of its subtags. */
function languageOf({ translations = {} }: BookingTypeConfig, locale: string | null | undefined): string | undefined {
  const tags = new Map(Object.keys(translations).map((tag) => [tag.toLowerCase(), tag]));
  for (let wanted = locale?.toLowerCase() ?? ''; wanted; wanted = wanted.replace(/-?[^-]*$/, '')) {
    const tag = tags.get(wanted);
    if (tag !== undefined) return tag;
  }
  return undefined;
}

function translated(type: BookingTypeConfig, texts: TypeTexts): BookingTypeConfig {
  const { title = type.title, description = type.description, fields = {}, locations = {}, consent } = texts;
  const asked = (field: Field): Field => {
    const { options = {}, ...others } = fields[field.id] ?? {};
    return {
      ...field,
      ...others,
      ...(field.options && {
        options: field.options.map(({ value, label }) => ({ value, label: options[value] ?? label })),
      }),
    };
  };
  return {
    ...type,
    title,
    description,
    fields: type.fields.map(asked),
    ...(type.routing && { routing: { ...type.routing, questions: type.routing.questions.map(asked) } }),
    locations: type.locations.map((location) => ({ ...location, ...locations[location.id] })),
    consent: type.consent && { ...type.consent, ...consent },
  };
}
