/** An instant (epoch milliseconds) as iCalendar writes it in UTC: `20261127T090000Z`. */
export function fromInstant(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
