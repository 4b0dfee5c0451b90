// A CalDAV server for `calendars.ts`: each path is another calendar with so many events, which never change. It tells what it has sent.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

const EVENTS = Number(process.argv[2]);
const NAMESPACES = 'xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:cs="http://calendarserver.org/ns/"';
const HEAD = `<?xml version="1.0" encoding="utf-8"?><multistatus ${NAMESPACES}>`;
const TOKEN = '<sync-token>urn:token:1</sync-token>';
const MARK = `<propstat><prop><resourcetype><collection/><c:calendar/></resourcetype>${TOKEN}</prop><status>HTTP/1.1 200 OK</status></propstat>`;

/** Half an hour each, ten a day, from the year before to the year after. */
function eventsOf(path: string, hasTexts: boolean): string {
  const begin = Date.now() - 250 * 86_400_000;
  let text = '';
  for (let i = 0; i < EVENTS; i += 1) {
    const start = new Date(begin + Math.floor(i / 10) * 86_400_000 + (i % 10) * 3_600_000);
    const stamp = `${start.toISOString().slice(0, 13).replaceAll('-', '')}0000Z`;
    const lines = [`UID:${path}${i}`, 'DTSTAMP:20260101T000000Z', `DTSTART:${stamp}`, 'DURATION:PT30M', `SUMMARY:Meeting ${i}`, `DESCRIPTION:${'Agenda and notes. '.repeat(20)}`]; // prettier-ignore
    const data = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''];
    const said = hasTexts ? `<c:calendar-data>${data.join('\r\n')}</c:calendar-data>` : '';
    text += `<response><href>${path}${i}.ics</href><propstat><prop><getetag>"${i}"</getetag>${said}</prop><status>HTTP/1.1 200 OK</status></propstat></response>`;
  }
  return text;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

const sockets = new Set<Socket>();
let [closed, told] = [0, 0];
const sent = () => closed + [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
const server = createServer((request, response) => {
  const answer = (body: string): void => {
    const { url = '/' } = request;
    if (url === '/sent') {
      response.end(String(sent() - told));
      told = sent();
      return;
    }
    const isList = request.method === 'PROPFIND' && request.headers['depth'] === '1';
    const inner =
      isList || body.includes('time-range')
        ? eventsOf(url, !isList)
        : // None of them repeats.
          body.includes('calendar-query')
          ? ''
          : body.includes('sync-collection')
            ? TOKEN
            : `<response><href>${url}</href>${MARK}</response>`;
    response.writeHead(207, { 'content-type': 'application/xml' }).end(`${HEAD}${inner}</multistatus>`);
  };
  void bodyOf(request).then(answer);
});
server.on('connection', (socket) => {
  sockets.add(socket);
  socket.once('close', () => {
    sockets.delete(socket);
    closed += socket.bytesWritten;
  });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
