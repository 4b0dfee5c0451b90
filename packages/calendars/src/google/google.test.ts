import { after } from 'node:test';
import { connectorSuite, startGoogle } from '../testing/index.ts';
import { googlePlace } from './test/google-place.ts';

const google = await startGoogle();
after(() => google.close());
let calendars = 0;

connectorSuite('Google Calendar', async () => googlePlace(google, `calendar-${++calendars}`));
