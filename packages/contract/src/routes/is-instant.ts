/** Whether an instant exists; the pattern of its schema accepts 30 February. */
export function isInstant(text: string): boolean {
  const instant = Date.parse(text);
  // JavaScript engines either reject a date that does not exist or shift it.
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text.slice(0, 16));
}
