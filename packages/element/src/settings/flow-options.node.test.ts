import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BackendError } from '@team-booking/sdk';
import { flowOptions, startsOver } from './flow-options.ts';
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

  it('start over where they stand for another flow', () => {
    const over = (settings: object, before: object) =>
      startsOver(settings as Settings, new Map(Object.entries(before)));
    assert.equal(over({ src: '/b' }, { src: '/a' }), true);
    assert.equal(over({ backend: {} }, { backend: undefined }), true);
    assert.equal(over({}, { backend: {} }), true);
    assert.equal(over({ duration: 60 }, { duration: 30 }), false);
  });

  it('go on with a backend that is made anew, which answers from then on', async () => {
    const lost: string[] = [];
    const answering = (name: string) => ({ lostLink: async () => (lost.push(name), { ok: true }) }) as never;
    const settings = { src: SRC, backend: answering('first') } as unknown as Settings;
    const { backend } = flowOptions(settings, '');
    settings.backend = answering('second');
    assert.equal(startsOver(settings, new Map([['backend', {}]])), false);
    await backend.lostLink('');
    // As with a flow that is stopped.
    settings.backend = undefined;
    await backend.lostLink('');
    assert.deepEqual(lost, ['second', 'first']);
  });

  it('are refused with the remedy where they name no booking type', () => {
    assert.throws(() => made({ src: '' }), BackendError);
    assert.throws(() => made({ src: 'javascript:alert(1)' }), /http/);
  });
});
