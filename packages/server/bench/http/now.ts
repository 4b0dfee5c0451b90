/** A Monday in summer, epoch milliseconds. */
export const NOW = Date.UTC(2026, 5, 15, 6);

export const DAY = 86_400_000;
