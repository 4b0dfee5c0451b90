// The contract's formats without its schemas, whose library is too heavy for a page.

const EMAIL = /^[^\s@<>",;:\\]+@[^\s@<>",;:\\]+$/;
// eslint-disable-next-line no-control-regex -- rejects what could inject into a mail header
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

/** Whether it looks like a time zone name. */
export function isZoneName(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_+/-]{1,64}$/.test(value);
}

/** Whether it is a valid slug. */
export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9-]{1,64}$/.test(value);
}

/** Whether it is a valid uid of a booking. Nothing else becomes part of a URL. */
export function isUid(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,128}$/.test(value);
}
