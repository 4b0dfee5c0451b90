// Runs in a page with a strict content security policy: a whole booking.
import './report-violations.ts';
import { seen, STATES, type StateName } from './states.ts';

const main = document.querySelector('main')!;
for (const name of Object.keys(STATES) as StateName[]) {
  main.replaceChildren();
  await STATES[name](main);
}
main.replaceChildren();
const it = await STATES.done(main);
const file = (await seen(it, '.calendars')).querySelector<HTMLElement>('button')!;
file.click();
it.root.querySelector<HTMLElement>('#cancel')!.click();
(await seen(it, '.danger')).click();
await seen(it, '.card s');
document.body.dataset['done'] = `booked ${it.flow.state.step.name}`;
