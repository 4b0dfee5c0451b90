/** A zone without clock changes in which it is about eleven in the morning, so that today has a morning and an afternoon whenever the test runs. */
export function middleOfDay(now: number): string {
  const hours = 11 - new Date(now).getUTCHours();
  // The names of these zones have the sign turned round.
  return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}
