import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, FORMS, TAGS } from './code.ts';

const SHARED = {
  url: 'https://book.example/talk',
  script: 'https://book.example/embed/team-booking.js',
  text: 'Book "now" <&>',
};

test('a link has its options, and nothing that is not one of it', () => {
  assert.equal(codeOf('link', SHARED, {}), 'https://book.example/talk');
  const options = { duration: '30', host: 'mira', count: '7' };
  assert.equal(codeOf('link', SHARED, options), 'https://book.example/talk?duration=30&host=mira');
});

test('code is HTML whatever is written into it', () => {
  assert.equal(
    codeOf('popup', SHARED, { label: 'A "b" & c', corner: 'top-start' }),
    `<script type="module" src="https://book.example/embed/team-booking.js"></script>
<team-booking-button src="https://book.example/talk" label="A &quot;b&quot; &amp; c" floating="top-start">
  <a href="https://book.example/talk">Book &quot;now&quot; &lt;&amp;&gt;</a>
</team-booking-button>`,
  );
});

test('every form but the link is the tag of its element, with the link inside', () => {
  for (const form of FORMS.filter((one) => one !== 'link')) {
    const code = codeOf(form, SHARED, { count: '3', view: 'week' });
    assert.ok(code.includes(`<${TAGS[form]} src="https://book.example/talk"`), form);
    assert.ok(code.includes('<a href="https://book.example/talk">'), form);
    assert.equal(code.includes('count="3"'), form === 'strip');
    assert.equal(code.includes('view="week"'), form === 'page');
    assert.equal(code.includes('floating="bottom-end"'), form === 'popup', 'a corner of the window is the usual one');
  }
});
