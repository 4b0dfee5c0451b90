import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { QueryError } from '../errors/query-error.ts';
import { formatInstant } from './format-instant.ts';
import { parseInstant, readInstant } from './parse-instant.ts';

const instant = fc.integer({ min: Date.UTC(0, 0, 1) - 1900 * 365 * 86_400_000, max: Date.UTC(9999, 11, 31) });

describe('instants', () => {
  test('are read as Temporal reads them, to the minute, second or millisecond', () => {
    fc.assert(
      fc.property(instant, (ms) => {
        const text = new Date(ms).toISOString();
        fc.pre(text.length === 24);
        assert.equal(parseInstant(text), ms);
        assert.equal(parseInstant(text.replace(/\.\d+/, '')), Math.floor(ms / 1000) * 1000);
        assert.equal(parseInstant(text.slice(0, 16) + 'Z'), Math.floor(ms / 60_000) * 60_000);
        assert.equal(parseInstant(formatInstant(ms)), ms);
      }),
    );
  });

  test('may have an offset or another fraction', () => {
    assert.equal(parseInstant('2026-06-16T11:30:00+02:00'), Date.parse('2026-06-16T09:30:00Z'));
    assert.equal(parseInstant('2026-06-16T09:30:00.5Z'), Date.parse('2026-06-16T09:30:00.500Z'));
    assert.equal(parseInstant('0000-02-29T00:00:00Z'), Date.parse('0000-02-29T00:00:00Z'));
  });

  test('round what is finer than milliseconds up, or down where asked', () => {
    const ms = Date.parse('2026-06-16T09:30:00.001Z');
    assert.equal(parseInstant('2026-06-16T09:30:00.000000001Z'), ms);
    assert.equal(parseInstant('2026-06-16T09:30:00.000000001Z', 0), ms - 1);
    assert.equal(parseInstant('2026-06-16T09:30:00.001000000Z'), ms);
    assert.equal(parseInstant('1969-12-31T23:59:59.9999Z'), 0);
    assert.equal(parseInstant('1969-12-31T23:59:59.9999Z', 0), -1);
  });

  const wrong = [
    '', '2026', '2026-06-16', '2026-06-16T09:30:00', '2026-06-16T09:30', '2026-06-31T09:30:00Z', '2026-13-01T00:00:00Z',
    '2026-00-10T00:00:00Z', '2026-02-29T00:00:00Z', '1900-02-29T00:00:00Z', '2026-06-16T24:00:00Z', '2026-06-16T09:60:00Z',
    '2026-06-16T09:30:61Z', '2026/06/16T09:30:00Z', '2026-06/16T09:30:00Z', '2026-06-16T09.30:00Z', '2026-06-16T09:30.00Z',
    '2026-06-16T09:3a:00Z', '20:6-06-16T09:30:00Z', '202a-06-16T09:30:00Z', '2026-06-16T09:30:0/Z', '2026-06-16T09:30:00X',
    '2026-06-16X09:30:00Z', '2026-06-16T09:30:00.00aZ', '2026-06-16T09:30:00.a00Z', '2026-06-16T09:30:00,5000Z ',
    '2026-06-16T09:30:00_000Z', ' 2026-06-16T09:30:00Z', 'Tue Jun 16 2026 09:3', '१०२६-०६-१६T०९:३०:००Z', '+012026-01-01T00:00:00Z',
    '-000001-01-01T00:00:00Z',
  ]; // prettier-ignore
  for (const text of wrong) {
    test(`refuse ${JSON.stringify(text)}`, () => {
      assert.ok(Number.isNaN(parseInstant(text)));
      assert.throws(() => readInstant(text, '/from'), { name: 'QueryError', code: 'invalid-instant', field: '/from' });
    });
  }

  test('refuse what is no text', () => {
    for (const value of [undefined, null, 0, 1_781_602_200_000, new Date(0), {}, ['2026-06-16T09:30:00Z']]) {
      assert.throws(() => readInstant(value as string, '/now'), QueryError);
    }
  });

  test('are written with milliseconds only where there are any', () => {
    assert.equal(formatInstant(0), '1970-01-01T00:00:00Z');
    assert.equal(formatInstant(1), '1970-01-01T00:00:00.001Z');
  });
});
