import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BookingType } from '@team-booking/contract';
import { Formats } from '../../format/formats.ts';
import { first as en } from '@team-booking/words/first';
import { hostsInWords } from './hosts-in-words.ts';

const HOSTS = [
  { id: 'a', name: 'Ada' },
  { id: 'b', name: 'Bob' },
  { id: 'c', name: 'Cleo' },
];
const formats = new Formats('en-GB');

function wordsFor(
  groups: BookingType['groups'],
  hosts: BookingType['hosts'] = HOSTS,
  host: string | null = null,
): string {
  return hostsInWords({ words: en, formats, state: { choice: { host } } as never }, { groups, hosts } as BookingType);
}

describe('who hosts, in words', () => {
  it('is one of the team for a rotation', () => {
    assert.equal(wordsFor([{ need: 1, hosts: ['a', 'b', 'c'] }]), 'With one of the team');
  });

  it('is every name for a collective', () => {
    assert.equal(wordsFor([{ need: 'all', hosts: ['a', 'b', 'c'] }]), 'With Ada, Bob and Cleo');
  });

  it('is the name of a single host', () => {
    assert.equal(wordsFor([{ need: 1, hosts: ['b'] }]), 'With Bob');
  });

  it('leaves out groups of rooms, which nobody meets', () => {
    const rooms = { need: 1, hosts: ['red', 'blue'] };
    assert.equal(wordsFor([{ need: 'all', hosts: ['a', 'b'] }, rooms], HOSTS.slice(0, 2)), 'With Ada and Bob');
  });

  it('is a number for a panel', () => {
    assert.equal(
      wordsFor([
        { need: 'all', hosts: ['a'] },
        { need: 1, hosts: ['b', 'c'] },
      ]),
      'With 2 of the team',
    );
  });

  it('is the host the visitor asked for', () => {
    assert.equal(wordsFor([{ need: 1, hosts: ['a', 'b', 'c'] }], HOSTS, 'c'), 'With Cleo');
  });

  it('is the host who stays while a booking is moved, unless anyone will do', () => {
    const groups: BookingType['groups'] = [{ need: 1, hosts: ['a', 'b', 'c'] }];
    const type = { groups, hosts: HOSTS, policy: { sameHost: true } } as BookingType;
    const step = { name: 'pick', bookingType: type, moving: { hosts: [{ id: 'b' }] } };
    const moved = (anyone: boolean) =>
      hostsInWords({ words: en, formats, state: { step, choice: { host: null, anyone } } as never }, type);
    assert.equal(moved(false), 'With Bob');
    assert.equal(moved(true), 'With one of the team');
  });

  it('names nobody whose name is withheld', () => {
    const nameless = [{ id: 'a' }, { id: 'b' }];
    assert.equal(wordsFor([{ need: 'all', hosts: ['a', 'b'] }], nameless), 'With the whole team');
    assert.equal(wordsFor([{ need: 1, hosts: ['a'] }], nameless), '');
  });
});
