import * as Type from 'typebox';

/** An instant: ISO 8601 in UTC with a final `Z`, to the minute or finer. */
export const Instant = Type.String({
  title: 'Instant',
  description: 'An instant as ISO 8601 in UTC, e.g. 2026-12-08T09:30:00Z',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?Z$',
  maxLength: 30,
});

/** A length of time in whole minutes, zero included. */
export const Minutes = Type.Integer({ minimum: 0, maximum: 5_256_000, description: 'Whole minutes' });

/** The length of a booking in whole minutes. */
export const Duration = Type.Integer({
  minimum: 1,
  maximum: 10_080,
  description: 'Length of a booking in whole minutes',
});

/** An IANA time zone, e.g. `Europe/Berlin`. Whether the zone exists is checked where it is used. */
export const TimeZone = Type.String({
  title: 'TimeZone',
  description: 'IANA time zone, e.g. Europe/Berlin',
  pattern: '^[A-Za-z0-9_+/-]{1,64}$',
});

/** A booking type's name in its link. */
export const Slug = Type.String({
  title: 'Slug',
  description: "A booking type's name in its link",
  pattern: '^[a-z0-9-]{1,64}$',
});

/** An opaque id. */
export const Id = Type.String({ title: 'Id', description: 'An opaque id', minLength: 1, maxLength: 128 });

/** The secret of a link, in the query of the address that people open. */
export const LinkSecret = Type.String({
  description: 'The secret of a one-time or secret link: `link` in the query of the address that the visitor opened',
  minLength: 1,
  maxLength: 128,
  pattern: '^[!-~]+$',
});

/** The value of an `Idempotency-Key`. Without spaces, as HTTP trims header values. */
export const IdempotencyKey = Type.String({
  description: '1 to 255 visible ASCII characters',
  pattern: '^[!-~]{1,255}$',
});

/** BCP 47 language tag, e.g. `en` or `pt-BR`. */
export const Locale = Type.String({ description: 'BCP 47 language tag', pattern: '^[A-Za-z0-9-]{2,35}$' });

/** What no line of text has: it would begin another line of a mail's header, or move a cursor. */
const CONTROL = '\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029';

/** An e-mail address. Deliberately loose: only delivery proves it. */
export const Email = Type.String({
  description: 'E-mail address',
  // One @, no spaces or control characters: nothing that allows mail header injection.
  pattern: `^[^\\s@<>",;:\\\\${CONTROL}]+@[^\\s@<>",;:\\\\${CONTROL}]+$`,
  minLength: 3,
  maxLength: 254,
});

/** An address that a page may link to or load. */
export const HttpUrl = Type.String({
  description: 'An http or https address',
  pattern: '^https?://[^\\s]+$',
  maxLength: 2048,
});

/**
 * One line of text that a person typed. Blanks at its beginning are no part of what follows them, so that a text that does not match is
 * read once: with two parts that take the same, it would be read as often as it is long.
 */
export const Line = (maxLength: number, description: string) =>
  Type.String({
    description,
    minLength: 1,
    maxLength,
    pattern: `^[^\\S${CONTROL}]*[^\\s${CONTROL}][^${CONTROL}]*$`,
  });

/** Text of several lines that a person typed. */
export const Text = (maxLength: number, description: string) => Type.String({ description, maxLength });

/** The token of a route (capability `routing`). */
export const RouteToken = Type.String({
  description:
    'Capability routing: the token of a route, which a type with `routing` needs, or it is invalid. To book, `answers` have those that the route was made by as well',
  pattern: '^[A-Za-z0-9._~-]{1,512}$',
});
