import '@team-booking/element/define';
import { calcom } from '@team-booking/adapters/calcom';

const booker = document.querySelector('team-booking')!;
booker.backend = calcom({ user: 'ada' });
booker.src = 'https://cal.com/ada/intro-call';
