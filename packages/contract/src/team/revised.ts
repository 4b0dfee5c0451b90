import * as Type from 'typebox';

/** Names a state of a document. A change names the one it was made from, as `If-Match`. */
export const Revision = Type.String({
  title: 'Revision',
  description: 'Names a state of a document: the same content has the same one',
  minLength: 1,
  maxLength: 64,
});

/** A document with its revision. */
export const Revised = <Properties extends Type.TProperties>(properties: Properties, title: string) =>
  Type.Object({ ...properties, revision: Revision }, { title });

/** A part of a list. `next` is the `cursor` of what follows, `null` at the end. */
export const Page = <Item extends Type.TSchema>(item: Item) =>
  Type.Object({ items: Type.Array(item), next: Type.Union([Type.String({ maxLength: 512 }), Type.Null()]) });

/** The query of a list. */
export const PAGE_QUERY = {
  cursor: { schema: Type.String({ minLength: 1, maxLength: 512 }), description: '`next` of the part before' },
  limit: { schema: Type.Integer({ minimum: 1, maximum: 200 }), description: 'How many at most. Default: 50' },
} as const;
