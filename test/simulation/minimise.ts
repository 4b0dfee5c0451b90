import type { Burst } from './plan/plan.ts';

/**
 * Leaves out of a plan what is not needed for it to fail (delta debugging): first everything after the failure, then larger and
 * smaller parts, as long as the rest still fails.
 *
 * @param fails whether a plan still breaks the same promise
 * @param patience how long it goes on at most, milliseconds
 */
export async function minimised(
  plan: readonly Burst[],
  fails: (plan: readonly Burst[]) => Promise<boolean>,
  patience = 180_000,
): Promise<readonly Burst[]> {
  let operations = plan.flatMap((burst, b) => burst.operations.map((operation) => ({ b, operation })));
  const planOf = (kept: typeof operations): Burst[] =>
    plan.flatMap((burst, b) => {
      const own = kept.filter((one) => one.b === b).map(({ operation }) => operation);
      return own.length > 0 ? [{ ...burst, operations: own }] : [];
    });
  const until = performance.now() + patience;
  for (let size = Math.ceil(operations.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < operations.length && performance.now() < until;) {
      const rest = operations.toSpliced(from, size);
      if (rest.length > 0 && (await fails(planOf(rest)))) operations = rest;
      else from += size;
    }
  }
  return planOf(operations);
}
