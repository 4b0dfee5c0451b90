import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Line, Text } from '../../primitives.ts';

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
