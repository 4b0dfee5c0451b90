import * as Type from 'typebox';

/** A member of a change: absent = as it is, `null` = back to its default. */
export const OrNull = <Schema extends Type.TSchema>(schema: Schema) => Type.Optional(Type.Union([schema, Type.Null()]));
