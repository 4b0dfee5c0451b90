// Runs in a page with a strict content security policy: a whole booking.
import './report-violations.ts';
import { OPENERS } from './openers.ts';
import { seen, STATES } from './states.ts';

const main = document.querySelector('main')!;
for (const [name, show] of Object.entries({ ...STATES, ...OPENERS })) {
  document.body.dataset['at'] = name;
  main.replaceChildren();
  await show(main);
}
document.body.dataset['at'] = 'cancelling';
main.replaceChildren();
const it = await STATES.done(main);
const file = (await seen(it, '.calendars')).querySelector<HTMLElement>('button')!;
file.click();
it.root.querySelector<HTMLElement>('#cancel')!.click();
(await seen(it, '.danger')).click();
await seen(it, '.card s');
document.body.dataset['done'] = `booked ${it.flow.state.step.name}`;
