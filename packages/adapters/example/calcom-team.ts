import '@team-booking/element/define';
import { calcom } from '@team-booking/adapters/calcom';
// GET https://api.cal.com/v2/event-types/1234, with your key and `cal-api-version: 2024-06-14`: its `data`
import talkToSales from './talk-to-sales.json' with { type: 'json' };

const booker = document.querySelector('team-booking')!;
booker.backend = calcom({ eventTypes: { 'talk-to-sales': talkToSales } });
booker.src = 'talk-to-sales';
