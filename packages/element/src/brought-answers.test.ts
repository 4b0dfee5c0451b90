import { assert } from 'chai';
import { northwind } from '../test/northwind.ts';
import { until } from '../test/states.ts';
import './define.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
const { fetch } = window;
afterEach(() => {
  place.replaceChildren();
  window.fetch = fetch;
});

const PATH = '/booking-types/talk-to-a-specialist';
const RANGE = { from: '2026-11-30T10:00:00Z', to: '2027-01-01T12:00:00Z' };

/** An element in a page that brings answers along, and nothing else answers; with every element that was rendered in it. */
function mounted(answers: object): { element: HTMLElement; rendered: Element[] } {
  window.fetch = () => new Promise(() => {});
  const element = document.createElement('team-booking');
  const { clock } = northwind();
  Object.assign(element, { src: PATH.replace('/booking-types', ''), now: clock.now, timeZone: 'Europe/Berlin' });
  element.innerHTML = `<p>Book by phone</p><script type="application/json">${JSON.stringify({ asOf: new Date(clock.now()), ...answers })}</script>`;
  place.append(element);
  const rendered: Element[] = [];
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) rendered.push(node);
  }).observe(element.shadowRoot!, { childList: true, subtree: true });
  return { element, rendered };
}

describe('answers that a page brings along', () => {
  it('are shown at once, without a skeleton before them', async () => {
    const { backend } = northwind();
    const [type, availability] = await Promise.all([
      backend.bookingType('talk-to-a-specialist'),
      backend.availability('talk-to-a-specialist', RANGE),
    ]);
    const { element, rendered } = mounted({
      [`${PATH}?locale=en-GB`]: type,
      [`${PATH}/availability?${new URLSearchParams(RANGE)}`]: availability,
    });
    // A task comes after all that is done without one, and before anything is painted.
    await new Promise((resolve) => setTimeout(resolve));
    assert.isOk(element.shadowRoot!.querySelector('[data-time]')?.textContent);
    assert.equal(rendered.filter((node) => node.matches('.skeleton')).length, 0);
    assert.isAbove(rendered.length, 0);
  });

  it('give way to the skeleton where they are of something else', async () => {
    const { element } = mounted({ '/booking-types/other': {} });
    await until(() => element.shadowRoot!.querySelector('.pick.skeleton'), 'the skeleton is shown');
    assert.equal(
      element.querySelector('p')!.assignedSlot !== null,
      false,
      'what stands for the booker is not shown beside it',
    );
  });
});
