import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Settings } from '../settings-element.ts';
import { campaign, known, knownFromQuery } from './visitor.ts';

const settings = (change: Partial<Settings>) => change as Settings;
const SEARCH = '?name=Ada&email=ada%40example.com&role=admin&utm_source=news&utm_medium=mail';

describe('what the page knows of the visitor', () => {
  it('comes from attributes, which the prefill property outranks', () => {
    assert.deepEqual(known(settings({ name: 'Ada', email: 'a@b.example', prefill: { email: 'c@d.example' } })), {
      name: 'Ada',
      email: 'c@d.example',
    });
  });

  it('is not read from the address unless the author asks', () => {
    assert.deepEqual(knownFromQuery(settings({}), SEARCH), {});
    assert.deepEqual(knownFromQuery(settings({ query: 'utm' }), SEARCH), {});
    assert.deepEqual(knownFromQuery(settings({ query: 'prefill utm' }), SEARCH), {
      name: 'Ada',
      email: 'ada@example.com',
    });
  });

  it('keeps a plus that a link has as it is, in an e-mail address and a phone number', () => {
    const read = (search: string) => knownFromQuery(settings({ query: 'prefill' }), search);
    const all = { name: 'Ann Lee', email: 'ann+talk@b.example', phone: '+49 30 1' };
    assert.deepEqual(read('?name=Ann+Lee&email=ann+talk@b.example&phone=+49+30+1'), all);
    assert.deepEqual(read(`?${new URLSearchParams(all)}`), all);
    assert.deepEqual(read('?email=+a@b.example+'), { email: 'a@b.example' });
  });

  it('has campaign parameters only if the author asks', () => {
    assert.deepEqual(campaign(settings({ query: 'prefill' }), SEARCH), {});
    assert.deepEqual(campaign(settings({ query: 'utm' }), SEARCH), { utm_source: 'news', utm_medium: 'mail' });
  });

  it('has the ids of clicks with them', () => {
    assert.deepEqual(campaign(settings({ query: 'utm' }), '?gclid=1&name=Ada'), { gclid: '1' });
  });
});
