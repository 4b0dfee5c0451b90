import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Id, Line, Locale, Text } from '../../primitives.ts';
import { Revised } from '../revised.ts';
import { MessageKind, MessageRole } from './letters.ts';

const words = {
  subject: Line(200, 'One line, with fields that may stand in a subject'),
  text: Text(4000, 'Paragraphs, with an empty line between two of them. No HTML'),
};

/** What a message says in a team's own words. */
export const TemplateWords = Type.Object(words, {
  title: 'TemplateWords',
  additionalProperties: false,
  description: 'Fields in braces, e.g. {title}, are filled in. When, where and the links follow the text by themselves',
});
/** {@inheritDoc TemplateWords} */
export type TemplateWords = Static<typeof TemplateWords>;

const OrNone = (description: string) =>
  Type.Union([Type.Object(words, { title: 'TemplateWords' }), Type.Null()], { description });

/** What a message says in one language. */
export const TemplateDocument = Revised(
  {
    kind: MessageKind,
    role: MessageRole,
    locale: Locale,
    own: OrNone("The team's own words; null: ours are used, or those of the same language without its region"),
    ours: OrNone('What we say, filled in for a sample; null where the backend has no words in this language'),
  },
  'TemplateDocument',
);
/** {@inheritDoc TemplateDocument} */
export type TemplateDocument = Static<typeof TemplateDocument>;

/** What every message says, in every language that there are words in. */
export const Templates = Type.Object(
  {
    items: Type.Array(TemplateDocument),
    fields: Type.Array(Type.Object({ name: Type.String(), inSubject: Type.Boolean() }), {
      description: 'What may be named in braces, and whether also in a subject',
    }),
  },
  { title: 'Templates' },
);
/** {@inheritDoc Templates} */
export type Templates = Static<typeof Templates>;

/** Which message is to be shown, in which words, about what. */
export const PreviewRequest = Type.Object(
  {
    kind: MessageKind,
    role: MessageRole,
    locale: Locale,
    words: Type.Optional(
      Type.Union([TemplateWords, Type.Literal('ours')], {
        description: 'A draft, or `ours`. Default: those in use',
      }),
    ),
    booking: Type.Optional(Id),
    bookingType: Type.Optional(Id),
  },
  {
    title: 'PreviewRequest',
    additionalProperties: false,
    description: 'About a booking, or about a sample: of this booking type, by default of the first that can be booked',
  },
);
/** {@inheritDoc PreviewRequest} */
export type PreviewRequest = Static<typeof PreviewRequest>;

/** A message as its reader gets it. Its links lead to the page of the booking type, and nowhere else. */
export const Preview = Type.Object(
  { subject: Type.String(), text: Type.String(), html: Type.String({ description: 'A whole document' }) },
  { title: 'Preview' },
);
/** {@inheritDoc Preview} */
export type Preview = Static<typeof Preview>;
