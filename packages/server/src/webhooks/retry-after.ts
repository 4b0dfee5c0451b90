/** How long not to ask again, by a `Retry-After` in seconds or as a date, milliseconds; `null` = it says nothing. @param now epoch milliseconds */
export function retryAfter(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // Date.parse takes more than dates of HTTP, which name their day and month.
  const at = /^[A-Z][a-z]{2,8}, .*GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
