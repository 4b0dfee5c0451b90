import type { BookingTypeSettings } from '@team-booking/contract/team';
import type { Problems } from './problems.ts';

/** Validates translations of a booking type: what they name is there. */
export function checkTranslations(type: BookingTypeSettings, field: string, problems: Problems): void {
  const questions = [...(type.routing?.questions ?? []), ...(type.fields ?? [])];
  for (const [tag, texts] of Object.entries(type.translations ?? {})) {
    const place = `${field}/translations/${tag}`;
    const missing = (what: string, at: string) =>
      problems.add(
        'invalid',
        `${place}/${at}`,
        `is no ${what} of this booking type`,
        'Name one that it has.',
        'unknown',
      );
    if (!isTag(tag))
      problems.add('invalid', place, 'is no language', 'Name it by its BCP 47 tag, e.g. de or pt-BR.', 'unknown');
    for (const [id, { options = {} }] of Object.entries(texts.fields ?? {})) {
      const question = questions.find((one) => one.id === id);
      if (!question) missing('question', `fields/${id}`);
      for (const value of Object.keys(options)) {
        if (question && !question.options?.some((option) => option.value === value)) {
          missing('option', `fields/${id}/options/${value}`);
        }
      }
    }
    for (const id of Object.keys(texts.locations ?? {})) {
      if (!type.locations?.some((location) => location.id === id)) missing('location', `locations/${id}`);
    }
    if (texts.consent && !type.consent) missing('consent', 'consent');
  }
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
