import { basic, USER } from './caldav-place.ts';
import type { OwnServer } from './own-server.ts';

/** Makes a calendar. @returns its address */
export async function makeCalendar({ port }: Pick<OwnServer, 'port'>, path: string, title = path): Promise<string> {
  const url = `http://127.0.0.1:${port}${path}`;
  const body =
    '<c:mkcalendar xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><set><prop>' +
    `<displayname>${title}</displayname></prop></set></c:mkcalendar>`;
  const headers = { authorization: basic(USER.username, USER.password), 'content-type': 'application/xml' };
  const { status } = await fetch(url, { method: 'MKCALENDAR', headers, body });
  if (status !== 201) throw new Error(`The server makes no calendar: ${status}`);
  return url;
}
