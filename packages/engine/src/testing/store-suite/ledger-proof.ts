import assert from 'node:assert/strict';
import { check } from '@team-booking/contract';
import { checkedTeamRequest, LedgerPart, type TeamSurface } from '@team-booking/contract/team';
import { checkLedger } from '@team-booking/proof';

/**
 * That history verifies, and that what is exported of it can be checked without the backend, part by part.
 *
 * @param restored whether a reassignment was undone in it
 */
export async function checkProof(
  surface: TeamSurface,
  id: string,
  { restored }: { readonly restored: boolean },
): Promise<void> {
  assert.equal((await surface.verifyHistory({ id })).ok, true);
  const parts: LedgerPart[] = [];
  for (let cursor: string | null | undefined; cursor !== null; cursor = parts.at(-1)!.next) {
    const query = { limit: 5, ...(cursor !== undefined && { cursor }) };
    parts.push(await surface.exportLedger(checkedTeamRequest('exportLedger', { parameters: { id }, query })));
  }
  for (const part of parts) assert.deepEqual(check(LedgerPart, part), { ok: true, value: part });
  const checked = checkLedger(parts);
  assert.ok(checked.ok, JSON.stringify(checked));
  const causes = parts.flatMap(({ items }) =>
    items.flatMap(({ item }) => (item.kind === 'posting' ? item.cause.kind : [])),
  );
  assert.equal(causes.includes('restored'), restored);
}
