import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookingNumber } from '../booking/booking-number.ts';
import { bookingRow } from '../testing/store-suite/rows.ts';
import { searchText, searchWords } from './search-text.ts';

const ROW = bookingRow('b1', {
  attendee: { name: 'Zoë  Ångström', email: 'Zoe@Visitor.example', phone: '+49 30 1' },
  guests: [{ email: 'g@visitor.example', name: 'İpek' }, { email: 'h@visitor.example' }],
  answers: { topic: 'a\u0000b\n\ud800 Ⅷ', n: 1.5, ok: true, many: ['Été', 'y'] },
});

test('a booking is found by what people typed and by its number, and by nothing else', () => {
  assert.deepEqual(searchText(ROW).split('\n'), [
    bookingNumber('b1').toLowerCase(),
    'zoe angstrom',
    'zoe@visitor.example',
    '+49 30 1',
    'ipek',
    'g@visitor.example',
    'h@visitor.example',
    'a b \ufffd viii',
    '1.5',
    'true',
    'ete',
    'y',
  ]);
});

test('words are looked for as they are kept', () => {
  const words = ['ZOË', 'Zoe\u0308', ' Ångström ', 'ÉTÉ', 'İPEK', 'Zoë\tÅNG', bookingNumber('b1')];
  for (const word of searchWords(words)) assert.ok(searchText(ROW).includes(word), word);
  assert.deepEqual(searchWords(['', ' ', '\u0308', '\u0000', 'A']), ['a']);
  assert.deepEqual(searchWords(), []);
});

test('no word is found that begins in one field and ends in the next', () => {
  const [word] = searchWords(['Ångström Zoe@Visitor']);
  assert.ok(!searchText(ROW).includes(word!));
});
