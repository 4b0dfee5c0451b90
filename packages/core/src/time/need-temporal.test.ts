import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseInstant } from '../iso/parse-instant.ts';
import { zoneTable } from './zone-table.ts';

test('without Temporal the error names what to import, and blames no zone or instant', (t) => {
  const { Temporal } = globalThis;
  t.after(() => Object.assign(globalThis, { Temporal }));
  Reflect.deleteProperty(globalThis, 'Temporal');

  const remedy = { name: 'ReferenceError', message: /Temporal is missing: import 'temporal-polyfill\/global'/ };
  assert.throws(() => zoneTable('Europe/Vaduz'), remedy);
  assert.throws(() => parseInstant('2026-06-16T09:30:00+02:00'), remedy);

  Object.assign(globalThis, { Temporal });
  assert.equal(zoneTable('Europe/Vaduz').timeZone, 'Europe/Vaduz');
  assert.equal(parseInstant('2026-06-16T09:30:00+02:00'), Date.parse('2026-06-16T07:30:00Z'));
});
