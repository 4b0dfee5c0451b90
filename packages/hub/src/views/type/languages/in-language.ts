import type { Field } from '@team-booking/contract';
import type { Translations, TypeTexts } from '@team-booking/contract/team';
import type { TypeContent } from '../content.ts';

/** A type as those read it who have this language; what is not written in it is as in the type itself. */
export function inLanguage(content: TypeContent, tag: string): TypeContent {
  const said = content.translations?.[tag];
  if (!said) return content;
  const { fields = {}, locations = {}, consent, ...texts } = said;
  const asked = (field: Field): Field => {
    const { options = {}, ...others } = fields[field.id] ?? {};
    const list = field.options?.map(({ value, label }) => ({ value, label: options[value] ?? label }));
    return { ...field, ...others, ...(list && { options: list }) };
  };
  return {
    ...content,
    ...texts,
    ...(content.fields && { fields: content.fields.map(asked) }),
    ...(content.routing && { routing: { ...content.routing, questions: content.routing.questions.map(asked) } }),
    ...(content.locations && {
      locations: content.locations.map((location) => ({ ...location, ...locations[location.id] })),
    }),
    ...(content.consent && { consent: { ...content.consent, ...consent } }),
  };
}

/** Translations without those of questions, choices, places and consent that the type has no more: a backend refuses them. */
export function withoutGone(content: TypeContent): Translations | undefined {
  const { translations, locations = [], fields = [], routing, consent } = content;
  if (!translations) return undefined;
  const questions = [...(routing?.questions ?? []), ...fields];
  const tidy = ({ fields: asked, locations: named, consent: agreed, ...texts }: TypeTexts): TypeTexts => {
    const told = Object.entries(asked ?? {}).flatMap(([id, { options, ...others }]) => {
      const question = questions.find((one) => one.id === id);
      if (!question) return [];
      const values = Object.entries(options ?? {}).filter(([value]) =>
        question.options?.some((option) => option.value === value),
      );
      return [[id, { ...others, ...(values.length > 0 && { options: Object.fromEntries(values) }) }] as const];
    });
    const places = Object.entries(named ?? {}).filter(([id]) => locations.some((location) => location.id === id));
    return {
      ...texts,
      ...(told.length > 0 && { fields: Object.fromEntries(told) }),
      ...(places.length > 0 && { locations: Object.fromEntries(places) }),
      ...(agreed && consent && { consent: agreed }),
    };
  };
  return Object.fromEntries(Object.entries(translations).map(([tag, texts]) => [tag, tidy(texts)]));
}
