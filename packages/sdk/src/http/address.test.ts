import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BackendError } from '../backend-error.ts';
import { addressOf } from './address.ts';

const PAGE = 'https://shop.example/contact/';

test('the link of a booking type gives its slug and the address of the API beside it', () => {
  const cases: [string, string | undefined, string, string][] = [
    ['https://book.example/intro-call', undefined, 'https://book.example/api', 'intro-call'],
    ['https://book.example/teams/sales/intro-call/', undefined, 'https://book.example/teams/sales/api', 'intro-call'],
    ['https://book.example/intro-call?month=2026-12#x', undefined, 'https://book.example/api', 'intro-call'],
    ['http://localhost:4000/solo', undefined, 'http://localhost:4000/api', 'solo'],
    ['/intro-call', undefined, 'https://shop.example/api', 'intro-call'],
    ['intro-call', undefined, 'https://shop.example/contact/api', 'intro-call'],
    ['https://book.example/intro-call', 'https://api.book.example/v1/', 'https://api.book.example/v1', 'intro-call'],
    ['https://book.example/intro-call', '/booking', 'https://shop.example/booking', 'intro-call'],
  ];
  for (const [src, api, base, slug] of cases) {
    assert.deepEqual(addressOf(src, api, PAGE), { base, slug, link: undefined }, src);
  }
});

test('a one-time or secret link gives its secret, too', () => {
  for (const src of [
    '/intro-call?link=a_B-9',
    '/intro-call?month=2026-12&link=a_B-9&x=1#link=c',
    'intro-call?link=a_B-9',
  ]) {
    const { slug, link } = addressOf(src, undefined, PAGE);
    assert.deepEqual([slug, link], ['intro-call', 'a_B-9'], src);
  }
});

test('an invalid link is rejected with an example of a valid one', () => {
  for (const src of [
    '',
    'https://book.example',
    'https://book.example/',
    'https://book.example/Intro_Call',
    'mailto:a@b.c',
  ]) {
    assert.throws(
      () => addressOf(src, undefined, PAGE),
      (error) => error instanceof BackendError && error.code === 'not-found' && error.message.includes('https://'),
      src,
    );
  }
});

test('without a page a relative link has no meaning', () => {
  assert.throws(() => addressOf('/intro-call', undefined, undefined), BackendError);
});
