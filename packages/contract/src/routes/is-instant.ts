/** Whether a date and time exist; the schema's pattern accepts 30 February. */
export function isInstant(text: string): boolean {
  const instant = Date.parse(text);
  // Engines differ in whether they refuse a date that does not exist or move it.
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text.slice(0, 16));
}
