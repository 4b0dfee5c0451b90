import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FAULTS } from '../test/faults/index.ts';
import { subjectOf } from '../test/faults/subject-of.ts';
import { GUARANTEES, runConformance } from './index.ts';

for (const fault of FAULTS) {
  const { name, breaks } = fault;
  test(`caught by ${breaks}: ${name}`, async () => {
    const guarantees = GUARANTEES.filter((guarantee) => guarantee.name === breaks);
    const { results } = await runConformance(subjectOf(fault), { guarantees });
    const [result] = results;
    assert.ok(result?.outcome === 'broken', `${breaks} did not notice: ${JSON.stringify(result)}`);
    assert.match(result.message, /Looked at: +\S[^]*Expected: +\S[^]*Came: +\S[^]*Remedy: +\S/);
  });
}

test('every guarantee is broken by some faulty backend, and every fault has a name of its own', () => {
  const broken = new Set(FAULTS.map(({ breaks }) => breaks));
  assert.deepEqual(
    GUARANTEES.map(({ name }) => name).filter((name) => !broken.has(name)),
    [],
  );
  assert.equal(new Set(FAULTS.map(({ name }) => name)).size, FAULTS.length);
  assert.ok(FAULTS.length >= 25);
});
