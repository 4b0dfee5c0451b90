import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Field } from '@team-booking/sdk';
import { draftOf } from './draft-of.ts';
import type { Entry } from './entries-of.ts';

const entry = (change: Partial<Entry>): Entry => ({
  name: '',
  autocomplete: '',
  type: 'text',
  meant: undefined,
  value: 'x',
  ...change,
});
const FIELDS: Field[] = [
  { id: 'company', type: 'text', label: 'Company', required: false, autocomplete: 'organization' },
  {
    id: 'size',
    type: 'select',
    label: 'Size',
    required: false,
    options: [
      { value: 's', label: 'Up to 10' },
      { value: 'l', label: 'More' },
    ],
  },
  {
    id: 'topics',
    type: 'checkboxes',
    label: 'Topics',
    required: false,
    options: [
      { value: 'price', label: 'Prices' },
      { value: 'stock', label: 'Stock' },
    ],
  },
  { id: 'news', type: 'checkbox', label: 'News', required: false },
];
const draft = (...entries: Partial<Entry>[]) => draftOf(entries.map(entry), { fields: FIELDS });

describe('a form of the page becomes a draft', () => {
  it('by what autocomplete says, whatever the fields are called', () => {
    assert.deepEqual(
      draft(
        { name: 'f1', autocomplete: 'name', value: 'Ada Byron' },
        { name: 'f2', autocomplete: 'email', value: 'ada@example.com' },
        { name: 'f3', autocomplete: 'tel-national', value: '030 1' },
        { name: 'f4', autocomplete: 'organization', value: 'Engines' },
      ),
      { name: 'Ada Byron', email: 'ada@example.com', phone: '030 1', answers: { company: 'Engines' } },
    );
  });

  it('by their types and usual names', () => {
    for (const name of ['name', 'fullname', 'Full_Name', 'your-name', 'fullName']) {
      assert.deepEqual(draft({ name, value: 'Ada' }), { name: 'Ada' }, name);
    }
    for (const name of ['email', 'E-Mail', 'work_email', 'EMAIL']) {
      assert.deepEqual(draft({ name, value: 'a@b.c' }), { email: 'a@b.c' }, name);
    }
    assert.deepEqual(draft({ name: 'q7', type: 'email', value: 'a@b.c' }), { email: 'a@b.c' });
    assert.deepEqual(draft({ name: 'q8', type: 'tel', value: '1' }), { phone: '1' });
    assert.deepEqual(draft({ name: 'username' }, { name: 'company_name' }, { name: 'filename' }), {});
  });

  it('with first and last name put together', () => {
    assert.deepEqual(draft({ name: 'lastname', value: 'Byron' }, { name: 'firstname', value: 'Ada' }), {
      name: 'Ada Byron',
    });
    assert.deepEqual(draft({ autocomplete: 'given-name', value: 'Ada' }), { name: 'Ada' });
  });

  it('with what data-team-booking says before all else', () => {
    assert.deepEqual(
      draft(
        { name: 'email', meant: 'off', value: 'private@example.com' },
        { name: 'contact_7', meant: 'email', value: 'ada@example.com' },
        { name: 'firma', meant: 'company', value: 'Engines' },
        { name: 'consent', meant: 'consent', value: 'on' },
      ),
      { email: 'ada@example.com', answers: { company: 'Engines' } },
    );
  });

  it('with answers only as the booking type offers them, by value or by label', () => {
    assert.deepEqual(
      draft(
        { name: 'size', type: 'select-one', value: 'Up to 10' },
        { name: 'topics', type: 'checkbox', value: 'stock' },
        { name: 'topics', type: 'checkbox', value: 'weather' },
        { name: 'news', type: 'checkbox', value: 'on' },
      ),
      { answers: { size: 's', topics: ['stock'], news: true } },
    );
    assert.deepEqual(draft({ name: 'size', value: 'huge' }), {});
  });

  it('without hidden fields, save those of the booking type', () => {
    assert.deepEqual(draft({ name: 'name', type: 'hidden' }, { name: 'company', type: 'hidden', value: 'Engines' }), {
      answers: { company: 'Engines' },
    });
  });
});
