import assert from 'node:assert/strict';
import { requestWith, type Request } from '../../net/request.ts';
import type { Place } from '../../testing/place.ts';
import { caldavConnector } from '../caldav-connector.ts';
import type { OwnServer } from './own-server.ts';

export const USER = { username: 'ada', password: 'ünique:word' };

/** A calendar on a server of the tests, which its owner's program speaks to by plain HTTP. */
export function caldavPlace(server: OwnServer, url: string): Place {
  let isForgotten = false;
  const authorization = basic(USER.username, USER.password);
  const ask = async (method: string, address: string, body?: string): Promise<Response> => {
    const type = method === 'PUT' ? 'text/calendar' : 'application/xml';
    const headers = {
      authorization,
      depth: '1',
      ...(body !== undefined && { 'content-type': `${type}; charset=utf-8` }),
    };
    const response = await fetch(address, { method, headers, ...(body !== undefined && { body }) });
    assert.ok(response.ok, `${method} ${response.status}: ${await response.clone().text()}`);
    return response;
  };

  return {
    connect(options, password = 'right') {
      const { sources } = options;
      const sent = sources?.request ?? requestWith();
      const request: Request = (address, message) => sent(address, isForgotten ? withoutToken(message) : message);
      return caldavConnector(
        { kind: 'caldav', url, ...USER, ...(password === 'wrong' && { password }) },
        { ...options, sources: { allowAddress: () => true, ...sources, request } },
      );
    },
    write: async (name, text) => void (await ask('PUT', url + name, text)),
    remove: async (name) => void (await ask('DELETE', url + name)),
    async texts() {
      const list = await (
        await ask('PROPFIND', url, '<propfind xmlns="DAV:"><prop><getetag/></prop></propfind>')
      ).text();
      const hrefs = [...list.matchAll(/<(?:\w+:)?href>([^<]*\.ics)</g)].map(([, href = '']) => new URL(href, url).href);
      const texts = hrefs.map(async (href) => {
        const response = await fetch(href, { headers: { authorization } });
        // Gone since it was listed.
        return response.status === 404 ? [] : [await response.text()];
      });
      return (await Promise.all(texts)).flat();
    },
    forget: () => void (isForgotten = true),
    stop: () => server.stop(),
    start: () => server.start(),
    hang: () => server.hang(),
  };
}

export function basic(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/** The same message with a token that no server has given. */
function withoutToken(message: Parameters<Request>[1]): Parameters<Request>[1] {
  const end = /[\da-f]+(?=<\/sync-token>)/;
  return { ...message, body: message.body?.replace(end, (hash) => '0'.repeat(hash.length)) };
}
