import { after } from 'node:test';
import { connectorSuite } from '../testing/index.ts';
import { caldavPlace } from './test/caldav-place.ts';
import { DAVICAL_HOME, startDavical } from './test/davical.ts';
import { makeCalendar } from './test/make-calendar.ts';

const server = await startDavical();
after(() => server.close());
let calendars = 0;

connectorSuite('CalDAV: DAViCal', async () => {
  const path = `${DAVICAL_HOME}calendar-${++calendars}/`;
  return caldavPlace(server, await makeCalendar(server, path));
});
