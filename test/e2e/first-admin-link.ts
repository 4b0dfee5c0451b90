import assert from 'node:assert/strict';

/** The link for the first admin, in what a server has printed. */
export function firstAdminLink(output: string): string {
  const link = /^ {2}Sign in as the first admin, once within a week: (\S+)$/m.exec(output)?.[1];
  assert.ok(link, output);
  return link;
}
