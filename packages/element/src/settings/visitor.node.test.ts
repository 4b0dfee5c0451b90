import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleBookingType } from '@team-booking/sdk/testing';
import type { Settings } from '../settings-element.ts';
import { campaign, known, knownFromQuery } from './visitor.ts';

const settings = (change: Partial<Settings>) => change as Settings;
const TYPE = sampleBookingType();
const SEARCH = '?name=Ada&email=ada%40example.com&role=admin&utm_source=news&utm_medium=mail';

describe('what the page knows of the visitor', () => {
  it('comes from attributes, which the prefill property outranks', () => {
    assert.deepEqual(known(settings({ name: 'Ada', email: 'a@b.example', prefill: { email: 'c@d.example' } })), {
      name: 'Ada',
      email: 'c@d.example',
    });
  });

  it('is not read from the address unless the author asks', () => {
    assert.deepEqual(knownFromQuery(settings({}), SEARCH, TYPE), {});
    assert.deepEqual(knownFromQuery(settings({ query: 'utm' }), SEARCH, TYPE), {});
    assert.deepEqual(knownFromQuery(settings({ query: 'prefill utm' }), SEARCH, TYPE), {
      name: 'Ada',
      email: 'ada@example.com',
    });
  });

  it('keeps a plus that a link has as it is, in an e-mail address and a phone number', () => {
    const read = (search: string) => knownFromQuery(settings({ query: 'prefill' }), search, TYPE);
    const all = { name: 'Ann Lee', email: 'ann+talk@b.example', phone: '+49 30 1' };
    assert.deepEqual(read('?name=Ann+Lee&email=ann+talk@b.example&phone=+49+30+1'), all);
    assert.deepEqual(read(`?${new URLSearchParams(all)}`), all);
    assert.deepEqual(read('?email=+a@b.example+'), { email: 'a@b.example' });
  });

  it('has campaign parameters only if the author asks', () => {
    assert.deepEqual(campaign(settings({ query: 'prefill' }), SEARCH), {});
    assert.deepEqual(campaign(settings({ query: 'utm' }), SEARCH), { utm_source: 'news', utm_medium: 'mail' });
  });

  it('has the ids of clicks only if the author asks for those', () => {
    const search = '?utm_source=news&gclid=1&name=Ada';
    assert.deepEqual(campaign(settings({ query: 'utm' }), search), { utm_source: 'news' });
    assert.deepEqual(campaign(settings({ query: 'click-ids' }), search), { gclid: '1' });
    assert.deepEqual(campaign(settings({ query: 'utm click-ids' }), search), { utm_source: 'news', gclid: '1' });
  });

  it('has answers to what the booking type asks, before the times or in the form, by their ids', () => {
    const field = { label: 'X', required: false } as const;
    const type = sampleBookingType({
      routing: { questions: [{ ...field, id: 'people', type: 'number' }] },
      fields: [
        { ...field, id: 'topics', type: 'checkboxes' },
        { ...field, id: 'news', type: 'checkbox' },
        { ...field, id: 'note', type: 'text' },
      ],
    });
    const search = '?answer.people=12&answer.topics=a&answer.topics=b&answer.news=yes&answer.other=x&note=y';
    const read = (query: Settings['query']) => knownFromQuery(settings({ query }), search, type);
    assert.deepEqual(read('prefill'), { answers: { people: '12', topics: ['a', 'b'], news: true } });
    assert.deepEqual(read('utm'), {});
  });
});
