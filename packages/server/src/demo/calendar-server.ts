import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { requestWith, type Answer, type Request } from '@team-booking/calendars/net';

/** Where the demo's hosts have calendars on a server. No message to it leaves this process. */
export const CALENDAR_HOST = 'calendars.northwind.example';

/** What is accepted there, by user; of all others every password is refused. */
const PASSWORDS: ReadonlyMap<string, string> = new Map([['tamsin', 'of-tamsin']]);

interface Stored {
  readonly name: string;
  readonly text: string;
  readonly etag: string;
}

/** Requests as they are sent otherwise, but for those to the demo's own CalDAV server (RFC 4791), whose objects are files. */
export function calendarServer(folder: string): Request {
  const others = requestWith();
  return async (url, message) => {
    if (url.hostname !== CALENDAR_HOST) return others(url, message);
    const { method = 'GET', headers, body = '' } = message;
    const [user = '', name = ''] = decodeURIComponent(url.pathname).slice(1).split('/');
    const password = PASSWORDS.get(user);
    if (password === undefined || headers['authorization'] !== `Basic ${btoa(`${user}:${password}`)}`) return said(401);
    const calendar = new Calendar(join(folder, user));
    if (method === 'PROPFIND') return said(207, calendar.properties(user, headers['depth'] === '1'));
    if (method === 'REPORT') return said(207, calendar.report(user, body));
    if (!/^[\w@-][\w@.-]*\.ics$/.test(name)) return said(404);
    return calendar.object({ method, name, body, headers });
  };
}

/** Has the owner of a calendar decline an event in it, as their own program writes it. */
export function decline(folder: string, user: string, { uid, email }: { uid: string; email: string }): void {
  const calendar = new Calendar(join(folder, user));
  const event = calendar.all().find(({ name }) => name === `${uid}.ics`);
  if (!event) throw new Error(`${user} has no event ${uid}`);
  const lines = event.text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  const answered = lines.map((line) =>
    line.startsWith('ATTENDEE') && line.endsWith(`:mailto:${email}`)
      ? line.replace(/PARTSTAT=[A-Z-]+/, 'PARTSTAT=DECLINED')
      : line,
  );
  calendar.write(event.name, answered.join('\r\n'));
}

/** One calendar: a folder with a file for each object. */
class Calendar {
  readonly #folder: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  all(): Stored[] {
    const names = readdirSync(this.#folder).filter((name) => name.endsWith('.ics'));
    return names.toSorted().map((name) => {
      const text = readFileSync(join(this.#folder, name), 'utf8');
      return { name, text, etag: `"${digest(text)}"` };
    });
  }

  write(name: string, text: string): void {
    const draft = join(this.#folder, `${name}.${process.pid}.draft`);
    writeFileSync(draft, text);
    renameSync(draft, join(this.#folder, name));
  }

  properties(user: string, withObjects: boolean): string {
    const all = this.all();
    const mark = digest(all.map(({ etag }) => etag).join());
    const own = `<resourcetype><collection/><c:calendar/></resourcetype><cs:getctag>${mark}</cs:getctag>`;
    return multistatus([found(`/${user}/`, own), ...(withObjects ? all.map((one) => foundObject(user, one, '')) : [])]);
  }

  /** Answers every question about times by all there is: who asks reads it anyway. */
  report(user: string, body: string): string {
    const all = this.all();
    const named = Array.from(body.matchAll(/<href>\/[^/<]*\/([^<]*)<\/href>/g), ([, name = '']) => name);
    if (!body.includes('calendar-multiget')) return multistatus(all.map((one) => foundObject(user, one, one.text)));
    return multistatus(
      named.map((name) => {
        const one = all.find((object) => object.name === name);
        return one ? foundObject(user, one, one.text) : missing(`/${user}/${name}`);
      }),
    );
  }

  object({ method, name, body, headers }: Asked): Answer {
    const present = this.all().find((one) => one.name === name);
    if (method === 'PUT') {
      const isOther = headers['if-match'] !== undefined && headers['if-match'] !== present?.etag;
      if (isOther || (headers['if-none-match'] === '*' && present)) return said(412);
      this.write(name, body);
      return said(present ? 204 : 201);
    }
    if (!present) return said(404);
    if (method === 'GET') return said(200, present.text, { etag: present.etag });
    if (method !== 'DELETE') return said(405);
    rmSync(join(this.#folder, name), { force: true });
    return said(204);
  }
}

interface Asked {
  readonly method: string;
  readonly name: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

function said(status: number, text = '', headers: Answer['headers'] = {}): Answer {
  return { status, headers, body: Readable.from([Buffer.from(text)]), close: () => undefined };
}

function multistatus(responses: readonly string[]): string {
  const names = 'xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:cs="http://calendarserver.org/ns/"';
  return `<?xml version="1.0" encoding="utf-8"?><multistatus ${names}>${responses.join('')}</multistatus>`;
}

function foundObject(user: string, { name, etag }: Stored, text: string): string {
  const data = text === '' ? '' : `<c:calendar-data>${escaped(text)}</c:calendar-data>`;
  return found(`/${user}/${name}`, `<getetag>${escaped(etag)}</getetag>${data}`);
}

function found(href: string, properties: string): string {
  const status = '<status>HTTP/1.1 200 OK</status>';
  return `<response><href>${escaped(href)}</href><propstat><prop>${properties}</prop>${status}</propstat></response>`;
}

function missing(href: string): string {
  return `<response><href>${escaped(href)}</href><status>HTTP/1.1 404 Not Found</status></response>`;
}

function escaped(text: string): string {
  // A parser would make a line break of CR LF.
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
