import * as Type from 'typebox';
import type { Static } from 'typebox';
import { BookingType, Consent, Field, LocationOption } from '../../booking-type.ts';
import { Name } from './limits-settings.ts';

const closed = { additionalProperties: false } as const;

/** By ids of what is translated. */
const byId = <T extends Type.TSchema>(schema: T) => Type.Record(Type.String({ minLength: 1, maxLength: 200 }), schema);

/** The texts of a booking type in another language. What is left out is read as it is in the type. */
const TypeTexts = Type.Object(
  {
    title: Type.Optional(Name),
    description: Type.Optional(BookingType.properties.description),
    fields: Type.Optional(
      byId(
        Type.Object(
          {
            label: Type.Optional(Field.properties.label),
            help: Field.properties.help,
            options: Type.Optional(byId(Type.String({ maxLength: 200, description: 'The label, by the value' }))),
          },
          closed,
        ),
      ),
    ),
    locations: Type.Optional(
      byId(
        Type.Object(
          { label: Type.Optional(LocationOption.properties.label), address: LocationOption.properties.address },
          closed,
        ),
      ),
    ),
    consent: Type.Optional(
      Type.Object({ text: Type.Optional(Consent.properties.text), url: Consent.properties.url }, closed),
    ),
  },
  closed,
);
export type TypeTexts = Static<typeof TypeTexts>;

/** The texts of a booking type in other languages. */
export const Translations = Type.Record(
  Type.String({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$', description: 'BCP 47 language tag' }),
  TypeTexts,
  {
    description:
      'The texts of the type in other languages, by BCP 47 tag: what is written in the type itself is for everybody else. A visitor reads that of their locale, else that of its language. Questions before the times are among `fields`',
  },
);
/** {@inheritDoc Translations} */
export type Translations = Static<typeof Translations>;
