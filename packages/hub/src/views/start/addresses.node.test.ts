import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesIn, nameOf } from './addresses.ts';

test('as many addresses as are pasted, with names or without, each once', () => {
  const { emails, wrong } = addressesIn('Ines Duarte <ines@a.example>, rohan@a.example; INES@a.example\nada@a.example');
  assert.deepEqual(emails, ['ines@a.example', 'rohan@a.example', 'ada@a.example']);
  assert.deepEqual(wrong, []);
});

test('what is no address is named', () => {
  assert.deepEqual(addressesIn('ines@a.example rohan@').wrong, ['rohan@']);
  assert.deepEqual(addressesIn('Ines').wrong, ['Ines']);
});

test('somebody is called as their address says', () => {
  assert.equal(nameOf('ines.duarte@a.example'), 'Ines Duarte');
  assert.equal(nameOf('ada@a.example'), 'Ada');
});
