import { after } from 'node:test';
import { connectorSuite } from '../testing/index.ts';
import { caldavPlace, USER } from './test/caldav-place.ts';
import { makeCalendar } from './test/make-calendar.ts';
import { startRadicale } from './test/radicale.ts';

const server = await startRadicale();
after(() => server.close());
let calendars = 0;

connectorSuite('CalDAV: Radicale', async () => {
  const path = `/${USER.username}/calendar-${++calendars}/`;
  return caldavPlace(server, await makeCalendar(server, path));
});
