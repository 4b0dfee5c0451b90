// The contract's formats, without its schemas, which a page has no use for.

const EMAIL = /^[^\s@<>",;:\\]+@[^\s@<>",;:\\]+$/;
// eslint-disable-next-line no-control-regex -- what could break out of a mail header is what it looks for
const CONTROL = /[\u0000-\u001f\u007f]/;

/** One line of text that a person typed. */
export function isLine(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most && value.trim() !== '' && !CONTROL.test(value);
}

export function isEmail(value: unknown): value is string {
  return (
    typeof value === 'string' && value.length > 2 && value.length <= 254 && EMAIL.test(value) && !CONTROL.test(value)
  );
}

/** Whether it looks like the name of a time zone. */
export function isZoneName(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_+/-]{1,64}$/.test(value);
}

/** Whether it can be the last part of a link. */
export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9-]{1,64}$/.test(value);
}

/** Whether Cal.com may name a booking so. Nothing else becomes a part of an address. */
export function isUid(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,128}$/.test(value);
}
