import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextCell, type Cell } from './next-cell.ts';

/** A week of four days: holes are dots. */
const PICTURE = [
  'ab.c', //
  '.d..',
  'e.fg',
  '...h',
];
const cells: (Cell & { name: string })[] = PICTURE.flatMap((row, y) =>
  [...row].flatMap((name, x) => (name === '.' ? [] : [{ name, x: x * 100, y: y * 40 }])),
);

/** Where keys lead from a cell, by name. */
function from(name: string, ...keys: string[]): string[] {
  return keys.map((key) => {
    const to = nextCell(
      cells,
      cells.findIndex((cell) => cell.name === name),
      key,
      false,
    );
    return typeof to === 'number' ? cells[to]!.name : String(to);
  });
}

describe('a key among times in rows and columns', () => {
  it('goes along the column, over holes, up to its end', () => {
    assert.deepEqual(from('a', 'ArrowDown', 'ArrowUp'), ['e', 'a']);
    assert.deepEqual(from('h', 'ArrowUp', 'ArrowDown'), ['g', 'h']);
  });

  it('goes along the row, over holes', () => {
    assert.deepEqual(from('b', 'ArrowRight', 'ArrowLeft'), ['c', 'a']);
    assert.deepEqual(from('e', 'ArrowRight'), ['f']);
  });

  it('goes to the nearest of the next column where the row ends, so that all are reached', () => {
    assert.deepEqual(from('d', 'ArrowRight', 'ArrowLeft'), ['f', 'a']);
    assert.deepEqual(from('h', 'ArrowLeft'), ['f']);
  });

  it('leaves beyond the first and the last column, and by Page keys', () => {
    assert.deepEqual(from('c', 'ArrowRight'), ['after']);
    assert.deepEqual(from('e', 'ArrowLeft'), ['before']);
    assert.deepEqual(from('d', 'PageDown', 'PageUp'), ['after', 'before']);
  });

  it('goes to the ends of the row', () => {
    assert.deepEqual(from('b', 'Home', 'End'), ['a', 'c']);
    assert.deepEqual(from('d', 'Home', 'End'), ['d', 'd']);
  });

  it('goes the other way from right to left', () => {
    const at = cells.findIndex(({ name }) => name === 'b');
    const go = (key: string) => nextCell(cells, at, key, true);
    assert.equal(cells[go('ArrowRight') as number]!.name, 'c');
    assert.equal(cells[go('Home') as number]!.name, 'c');
    const last = cells.findIndex(({ name }) => name === 'a');
    assert.equal(nextCell(cells, last, 'ArrowLeft', true), 'after');
  });

  it('means nothing where it is another', () => {
    assert.deepEqual(from('a', 'Enter', 'x', 'Tab'), ['undefined', 'undefined', 'undefined']);
  });
});
