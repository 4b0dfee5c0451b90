import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorsAt } from './field.ts';

test('an error stands at the field that it is about or that it lies in, and at no other', () => {
  const errors = ['/slot/step', '/slots', '/fields/2/label'].map((pointer) => ({ pointer, detail: 'no' }));
  const at = (pointer: string) => errorsAt(errors, pointer).map((error) => error.pointer);
  assert.deepEqual(at('/slot'), ['/slot/step']);
  assert.deepEqual(at('/slot/step'), ['/slot/step']);
  assert.deepEqual(at('/fields/2'), ['/fields/2/label']);
  assert.deepEqual(at('/field'), []);
});
