import type { HubWords } from '@team-booking/words/hub';
import type { Path } from '../../../parts/draft/changes.ts';
import type { TypeContent } from '../content.ts';

/** A text of a booking type that can be written in other languages, too. */
export interface TextPlace {
  /** Where it stands within a language's texts. */
  readonly path: Path;
  readonly label: string;
  /** What is written in the type itself. */
  readonly original: string;
  readonly max: number;
  /** It may have several lines. */
  readonly isLong?: boolean;
}

interface Naming {
  readonly texts: Pick<HubWords['type'], 'places' | 'rowOf'>;
  readonly asks: Pick<HubWords['questions'], 'help' | 'question' | 'options'>;
  /** What the address of a place is called. */
  readonly address: string;
}

/** Every text that visitors read of a type, in the order in which they do. */
export function textPlaces(content: TypeContent, { texts, asks, address }: Naming): TextPlace[] {
  const { title, description, locations = [], fields = [], routing, consent } = content;
  const { places, rowOf } = texts;
  const questions = [...(routing?.questions ?? []), ...fields];
  return [
    { path: ['title'], label: places.title, original: title, max: 200 },
    { path: ['description'], label: places.description, original: description ?? '', max: 5000, isLong: true },
    ...locations.flatMap(({ id, label, address: street }) => [
      { path: ['locations', id, 'label'], label: rowOf(places.locations, label), original: label, max: 200 },
      { path: ['locations', id, 'address'], label: rowOf(label, address), original: street ?? '', max: 500 },
    ]),
    ...questions.flatMap(({ id, label, help, options = [] }) => [
      { path: ['fields', id, 'label'], label: asks.question, original: label, max: 200 },
      { path: ['fields', id, 'help'], label: rowOf(label, asks.help), original: help ?? '', max: 500 },
      ...options.map((option) => ({
        path: ['fields', id, 'options', option.value],
        label: rowOf(label, asks.options),
        original: option.label,
        max: 200,
      })),
    ]),
    {
      path: ['consent', 'text'],
      label: places['consent/text'],
      original: consent?.text ?? '',
      max: 2000,
      isLong: true,
    },
    { path: ['consent', 'url'], label: places['consent/url'], original: consent?.url ?? '', max: 2048 },
  ].filter(({ original }) => original !== '');
}
