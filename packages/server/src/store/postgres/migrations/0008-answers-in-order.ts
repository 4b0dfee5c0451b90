/**
 * Rows are in the order in which they came by themselves. It is here so that a server that cannot read records and entries by column, which
 * are written from now on, refuses to start.
 */
export function answersInOrder(): string {
  return '';
}
