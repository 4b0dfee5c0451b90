import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailLink } from './mail-link.ts';
import { safeLink } from './safe-link.ts';

test('only http and https are links, and an e-mail link has nothing but its recipient', () => {
  for (const good of ['https://meet.example/x', 'http://localhost:1/']) assert.equal(safeLink(good), good);
  for (const bad of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JavaScript://https://x.example/%0aalert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'https:',
    '//elsewhere.example',
    '',
    null,
    undefined,
  ]) {
    assert.equal(safeLink(bad), undefined, String(bad));
  }
  assert.equal(mailLink('ada+x@example.com'), 'mailto:ada%2Bx@example.com');
  assert.equal(mailLink('a@b.example?bcc=c@d.example&body=x'), 'mailto:a@b.example%3Fbcc%3Dc%40d.example%26body%3Dx');
});
