import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, Routing, type Field } from '@team-booking/contract';
import { conditionOf, newRouting, newRule, opsOf, targetOf } from './rules.ts';

const KINDS = ['text', 'email', 'number', 'checkbox', 'checkboxes', 'select'] as const;
const question = (type: Field['type']): Field => ({
  id: 'q',
  type,
  label: 'Q',
  required: true,
  ...(['select', 'checkboxes'].includes(type) && { options: [{ value: 'a', label: 'A' }] }),
});

test('whatever is chosen for a rule is one of the contract', () => {
  for (const type of KINDS)
    for (const before of opsOf(question(type)))
      for (const op of opsOf(question(type))) {
        const first = conditionOf(question(type), before);
        const condition = conditionOf(question(type), op, first);
        const filled = 'value' in condition && condition.value === '' ? { ...condition, value: 'x' } : condition;
        const all = 'values' in filled && filled.values.length === 0 ? { ...filled, values: ['x'] } : filled;
        const routing = { ...newRouting('Q'), rules: [{ match: 'all', conditions: [all], to: { kind: 'everybody' } }] };
        assert.ok(check(Routing, routing).ok, `${type} ${before} ${op} ${JSON.stringify(condition)}`);
      }
});

test('answers lead where there is something to lead to', () => {
  assert.deepEqual(targetOf('hosts', ['a', 'b'], []), { kind: 'hosts', hosts: ['a'] });
  assert.deepEqual(targetOf('type', [], ['other']), { kind: 'type', type: 'other' });
  assert.deepEqual(newRule(question('number')).conditions, [{ question: 'q', op: 'is', value: 0 }]);
});
