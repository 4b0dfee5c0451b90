import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { requestWith, type Answer, type Request } from '../net/request.ts';
import { busyIn, HOW, object, read } from '../testing/calendars.ts';
import { caldavPlace } from './test/caldav-place.ts';
import { makeCalendar } from './test/make-calendar.ts';
import { startRadicale } from './test/radicale.ts';

const server = await startRadicale();
after(() => server.close());

/** The same server without some of what it says: as older ones are. */
function without(...properties: readonly string[]): { readonly request: Request; readonly asked: string[] } {
  const request = requestWith();
  const asked: string[] = [];
  const pattern = new RegExp(String.raw`<((?:\w+:)?(?:${properties.join('|')}))>[^<]*</\1>`, 'g');
  return {
    asked,
    async request(url, options) {
      asked.push(
        /<(?:c:)?(calendar-query|calendar-multiget|sync-collection|propfind)/.exec(options.body ?? '')?.[1] ?? '',
      );
      const answer = await request(url, options);
      return { ...answer, body: edited(answer, pattern) };
    },
  };
}

async function* edited({ body }: Answer, pattern: RegExp): AsyncGenerator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  yield Buffer.from(Buffer.concat(chunks).toString('utf8').replaceAll(pattern, ''));
}

for (const [what, properties, unchanged] of [
  ['a mark only', ['sync-token'], ['propfind']],
  ['neither token nor mark', ['sync-token', 'getctag'], ['propfind', 'propfind']],
] as const) {
  test(`a server with ${what} is asked which events have changed`, async () => {
    const url = await makeCalendar(server, `/ada/${properties.length}/`);
    const place = caldavPlace(server, url);
    const { request, asked } = without(...properties);
    const connector = place.connect({ ...HOW, sources: { request } });
    let token: string | null = null;
    const next = async () => {
      asked.length = 0;
      const answer = await read(connector, token);
      ({ token } = answer);
      return answer.changed ? busyIn(answer) : 'unchanged';
    };
    await place.write('a.ics', object('a', 'DTSTART:20270305T090000Z', 'DURATION:PT1H'));
    await place.write('b.ics', object('b', 'DTSTART:20270306T090000Z', 'DURATION:PT1H'));
    assert.deepEqual(await next(), ['2027-03-05T09:00/10:00', '2027-03-06T09:00/10:00']);
    assert.equal(await next(), 'unchanged');
    assert.deepEqual(asked, unchanged);

    await place.write('a.ics', object('a', 'DTSTART:20270305T100000Z', 'DURATION:PT1H'));
    await place.remove('b.ics');
    await place.write('c.ics', object('c', 'DTSTART:20270307T090000Z', 'DURATION:PT1H'));
    assert.deepEqual(await next(), ['2027-03-05T10:00/11:00', '2027-03-07T09:00/10:00']);
    assert.deepEqual(asked, ['propfind', 'propfind', 'calendar-multiget']);
    assert.equal(await next(), 'unchanged');
  });
}
