import { browserBackend } from '@team-booking/adapters/browser';

const team = await (await fetch('team.json')).json();
const booker = document.querySelector('team-booking')!;
booker.backend = await browserBackend({ team });
booker.src = 'intro-call'; // which of the team's booking types
await import('@team-booking/element/define'); // once it knows what to show
