import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startApi } from './kit.ts';

const api = await startApi();
const START = '2026-06-10T10:00:00Z';

test('the form without script books once if it is sent by a double click, and not under another name from the back button', async () => {
  await api.put({ hosts: ['a', 'b', 'c'] });
  const page = await (await fetch(`${api.url}/call/plain/book?start=${START}&duration=30&tz=UTC`)).text();
  const key = /name="key" value="([^"]+)"/.exec(page)![1]!;
  const send = (name: string) =>
    fetch(`${api.url}/call/plain/book`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: api.url },
      body: new URLSearchParams({
        start: '2026-06-10T10:00:00.000Z',
        duration: '30',
        tz: 'UTC',
        key,
        name,
        email: 'visitor@visitor.example',
      }),
    });
  const answers = await Promise.all([send('Visitor'), send('Visitor'), send('Visitor')]);
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200],
  );
  const links = await Promise.all(answers.map(async (answer) => /manage\/([\w-]+)/.exec(await answer.text())?.[1]));
  assert.ok(links[0]);
  assert.equal(new Set(links).size, 1, links.join());
  assert.notEqual((await send('Somebody Else')).status, 200);
  const { hosts } = await api.availability(START, '2026-06-10T10:30:00Z');
  assert.equal(hosts!.filter(({ free }) => free[0] === 0).length, 2, 'one host is taken');
});

for (const approval of [false, true]) {
  const what = approval ? 'a request that waits for approval' : 'a booking';
  test(`a mail scanner that opens every link does not change ${what}`, async () => {
    await api.put({ hosts: ['a'], type: { approval } });
    const { status, booking } = await api.book({ start: START });
    assert.equal(status, 201, JSON.stringify(booking));
    const before = await api.read(booking);
    const { url, token } = booking.manage!;
    const plain = `${api.url}/call/plain/manage/${booking.id}`;
    const queue = [
      url,
      url.replace('#', '?'),
      plain,
      `${plain}?token=${token}`,
      `${api.url}/call/plain`,
      `${api.base}/bookings/${booking.id}?token=${token}`,
      ...['cancel', 'reschedule', 'confirm', 'decline'].map(
        (action) => `${api.base}/bookings/${booking.id}/${action}?token=${token}`,
      ),
    ];
    const given = queue.length;
    const opened = new Set<string>();
    for (let link = queue.shift(); link !== undefined && opened.size < 80; link = queue.shift()) {
      if (opened.has(link)) continue;
      opened.add(link);
      await fetch(link, { method: 'HEAD' });
      const answer = await fetch(link, { headers: { Authorization: `Bearer ${token}` } });
      const isPage = /text\/html/.test(answer.headers.get('content-type') ?? '');
      const text = await answer.text();
      for (const [, target] of isPage ? text.matchAll(/(?:href|action)="([^"#][^"]*)"/g) : []) {
        const next = new URL(target!.replaceAll('&amp;', '&'), answer.url);
        if (next.origin === api.url) queue.push(next.href);
      }
    }
    assert.ok(opened.size > given, String(opened.size));
    assert.deepEqual(await api.read(booking), before);
  });
}
