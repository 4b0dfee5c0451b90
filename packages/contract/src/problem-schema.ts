import * as Type from 'typebox';
import type { Static } from 'typebox';

/** A field that is not valid: `pointer` is a JSON pointer into the request's body (or `?name` for a query parameter). */
export const FieldError = Type.Object(
  {
    pointer: Type.String(),
    detail: Type.String({ description: 'What is wrong and what to do about it, in English' }),
    code: Type.Optional(
      Type.String({
        maxLength: 64,
        description:
          'What is wrong, for whoever says it in another language: required, unknown, choice, format, too-short, too-long, too-small, too-large, too-few, too-many, duplicate, taken, unknown-host, unknown-time-zone, unknown-placeholder, no-html, not-in-subject, reserved-slug, team-size, need-exceeds-group, too-many-groups, owner-not-fixed, unknown-question, unknown-option, unknown-type, closed-type, unreachable-rule, routing-circle, payment-not-supported, nothing-bookable, order, past, too-far, no-choice, not-free, not-offered, in-use, sign-in-refused, unreachable, admins-only. Others may come; absent: only `detail` says it',
      }),
    ),
    limit: Type.Optional(
      Type.Number({
        description:
          'With too-short, too-small, too-few: the least there may be; with too-long, too-large, too-many: the most',
      }),
    ),
  },
  { title: 'FieldError' },
);
export type FieldError = Static<typeof FieldError>;

/** What somebody else made of a document meanwhile. */
export const Meanwhile = Type.Object(
  {
    revision: Type.String({ description: 'The revision it has now' }),
    current: Type.Unknown({ description: 'What it is now' }),
    base: Type.Optional(Type.Unknown({ description: 'What it was in the revision that the change was made from' })),
    by: Type.Optional(Type.Union([Type.String(), Type.Null()], { description: 'Name of whoever changed it last' })),
    at: Type.Optional(Type.String({ description: 'When, as an instant' })),
  },
  { title: 'Meanwhile' },
);
export type Meanwhile = Static<typeof Meanwhile>;

/** RFC 9457 problem details with a stable `code`; `detail` names the remedy. */
export const Problem = Type.Object(
  {
    type: Type.String({ description: 'about:blank, or an address that describes the problem' }),
    code: Type.String({ description: 'Stable; see the table of problem codes' }),
    title: Type.String(),
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    detail: Type.String({ description: 'What happened and what to do about it' }),
    errors: Type.Optional(Type.Array(FieldError)),
    meanwhile: Type.Optional(Meanwhile),
  },
  { title: 'Problem' },
);
/** {@inheritDoc Problem} */
export type Problem = Static<typeof Problem>;
