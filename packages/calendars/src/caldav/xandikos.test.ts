import { after } from 'node:test';
import { connectorSuite } from '../testing/index.ts';
import { caldavPlace } from './test/caldav-place.ts';
import { makeCalendar } from './test/make-calendar.ts';
import { startXandikos } from './test/xandikos.ts';

const server = await startXandikos();
after(() => server.close());
let calendars = 0;

connectorSuite('CalDAV: Xandikos', async () => {
  const path = `/ada/calendars/calendar-${++calendars}/`;
  return caldavPlace(server, await makeCalendar(server, path));
});
