import type { Field } from '@team-booking/contract';
import type { TeamBooking } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { dateWords } from '../../format/dates.ts';
import type { Hub } from '../../hub.ts';
import { intl } from '../../format/intl.ts';

/** A question and its answer, as people read them. */
export interface ToldAnswer {
  readonly question: string;
  readonly answer: string;
}

/**
 * What was answered, in the order of the questions. Questions and choices that are gone by now are called as they are stored, the questions last.
 *
 * @param fields the questions of the booking type, as they are now
 */
export function toldAnswers(
  answers: TeamBooking['answers'],
  fields: readonly Field[],
  hub: Pick<Hub, 'locale'>,
  words: Pick<HubWords['booking'], 'yes'>,
): readonly ToldAnswer[] {
  const ids = new Set(fields.map(({ id }) => id));
  const asked = fields.filter(({ id }) => Object.hasOwn(answers, id));
  const gone = Object.keys(answers).filter((id) => !ids.has(id));
  return [
    ...asked.map((field) => ({ question: field.label, answer: textOf(answers[field.id]!, field, hub, words) })),
    ...gone.map((id) => ({ question: id, answer: textOf(answers[id]!, undefined, hub, words) })),
  ];
}

function textOf(
  answer: TeamBooking['answers'][string],
  field: Field | undefined,
  hub: Pick<Hub, 'locale'>,
  { yes }: Pick<HubWords['booking'], 'yes'>,
): string {
  if (answer === true) return yes;
  if (field?.type === 'date' && !Number.isNaN(Date.parse(String(answer)))) return dateWords(hub, String(answer));
  const labelOf = (value: unknown) => field?.options?.find((option) => option.value === value)?.label ?? String(value);
  return intl('ListFormat', hub.locale).format([answer].flat().map(labelOf));
}
