import { assert } from 'chai';
import { northwind } from '../test/northwind.ts';
import { until } from '../test/states.ts';
import './define.ts';

document.documentElement.lang = 'en-GB';

describe('<team-booking> in a browser without Temporal', () => {
  const { Temporal } = globalThis;
  const { error } = console;
  const logged: string[] = [];
  before(() => {
    console.error = (...words: unknown[]) => logged.push(words.join(' '));
    Reflect.deleteProperty(globalThis, 'Temporal');
  });
  after(() => {
    console.error = error;
    Object.assign(globalThis, { Temporal });
  });

  it('logs what to import, and shows that the page is misconfigured', async () => {
    const { backend, clock } = northwind();
    const element = document.createElement('team-booking');
    Object.assign(element, { backend, now: clock.now, src: 'talk-to-a-specialist' });
    document.body.append(element);
    const failed = () => element.shadowRoot!.querySelector('.failed');
    await until(failed, 'the failure is shown');
    assert.match(failed()!.textContent, /Please come back later/);
    assert.lengthOf(logged, 1);
    assert.match(logged[0]!, /^<team-booking>: Temporal is missing: import 'temporal-polyfill\/global'/);
  });
});
