import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BackendError } from '@team-booking/sdk';
import { flowOptions } from './flow-options.ts';
import type { Settings } from '../settings-element.ts';

const SRC = 'https://book.example/intro-call';
const made = (change: Partial<Settings>, fragment = '') => flowOptions({ src: SRC, ...change } as Settings, fragment);

describe('settings', () => {
  it('name a booking type and a backend by its link', () => {
    assert.equal(made({}).slug, 'intro-call');
    assert.equal(typeof made({}).backend.book, 'function');
  });

  it('take the secret of a one-time or secret link from it, too', () => {
    const { slug, link } = made({ src: `${SRC}?link=a_B-9` });
    assert.deepEqual([slug, link], ['intro-call', 'a_B-9']);
  });

  it('leave what is not set to the flow', () => {
    const set = Object.entries(made({})).filter(([, value]) => value !== undefined);
    assert.deepEqual(
      set.map(([name]) => name),
      ['backend', 'slug'],
    );
    assert.equal(made({ timeZone: 'Europe/Berlin', duration: 30 }).timeZone, 'Europe/Berlin');
  });

  it('read the fragment only where the author allows it', () => {
    assert.deepEqual(made({ booking: 'b1' }, '#token=abc').booking, { id: 'b1', token: '' });
    assert.deepEqual(made({ booking: 'b1', query: 'manage' }, '#token=abc').booking, { id: 'b1', token: 'abc' });
    assert.deepEqual(made({ booking: 'b1', query: 'manage' }, '#abc').booking, { id: 'b1', token: 'abc' });
    assert.deepEqual(made({ booking: 'b1', query: 'manage', token: 'own' }, '#abc').booking, {
      id: 'b1',
      token: 'own',
    });
  });

  it('are refused with the remedy where they name no booking type', () => {
    assert.throws(() => made({ src: '' }), BackendError);
    assert.throws(() => made({ src: 'javascript:alert(1)' }), /http/);
  });
});
