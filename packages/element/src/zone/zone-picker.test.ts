import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { seen, STATES, until, type Mounted } from '../../test/states.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
afterEach(() => place.replaceChildren());

const one = ({ root }: Mounted, selector: string) => root.querySelector<HTMLElement>(selector)!;
const options = ({ root }: Mounted) => [...root.querySelectorAll<HTMLElement>('#zone-list [role="option"]')];

describe('the list of time zones', () => {
  it('opens on its search with the present zone selected, and offsets at the chosen time', async () => {
    const it = await STATES['pick-zones'](place);
    await until(() => it.root.activeElement?.id === 'zone-search');
    assert.equal(one(it, '#zone').getAttribute('aria-expanded'), 'true');
    const berlin = options(it).find((option) => option.getAttribute('aria-selected') === 'true');
    assert.equal(berlin?.dataset['zone'], 'Europe/Berlin');
    assert.include(berlin?.textContent, 'GMT+1');
  });

  it('is searched, walked and selected by keys', async () => {
    const it = await STATES['pick-zones'](place);
    await until(() => it.root.activeElement?.id === 'zone-search');
    await sendKeys({ type: 'york' });
    await until(() => options(it).length === 1);
    assert.equal(one(it, '[role="status"]').textContent?.trim(), '1 time zone found');
    await sendKeys({ press: 'ArrowDown' });
    const search = one(it, '#zone-search');
    assert.equal(
      it.root.getElementById(search.getAttribute('aria-activedescendant')!)?.dataset['zone'],
      'America/New_York',
    );
    await sendKeys({ press: 'Enter' });
    await until(() => it.flow.state.choice.timeZone === 'America/New_York');
    await until(() => it.root.activeElement?.id === 'zone');
    assert.isNull(it.root.querySelector('.zones'));
    await until(() => one(it, '[role="status"]').textContent?.includes('New York time'));
    assert.equal(one(it, '.time[aria-pressed="true"]').textContent?.trim(), '04:30');
  });

  it('finds zones by the cities people live in, and says by which', async () => {
    const it = await STATES['pick-zones'](place);
    await until(() => it.root.activeElement?.id === 'zone-search');
    await sendKeys({ type: 'mumbai' });
    await until(() => options(it)[0]?.textContent?.includes('Kolkata'));
    assert.include(options(it)[0]?.textContent, 'Mumbai');
  });

  it('finds zones by country', async () => {
    const it = await STATES['pick-zones'](place);
    await until(() => it.root.activeElement?.id === 'zone-search');
    await sendKeys({ type: 'portugal' });
    await until(() => options(it).some((option) => option.dataset['zone'] === 'Europe/Lisbon'));
  });

  it('changes nothing on Escape', async () => {
    const it = await STATES['pick-zones'](place);
    await until(() => it.root.activeElement?.id === 'zone-search');
    await sendKeys({ type: 'tok' });
    await sendKeys({ press: 'Escape' });
    await until(() => it.root.activeElement?.id === 'zone');
    assert.equal(it.flow.state.choice.timeZone, 'Europe/Berlin');
  });

  it('closes when focus goes elsewhere', async () => {
    const it = await STATES['pick-zones'](place);
    await until(() => it.root.activeElement?.id === 'zone-search');
    one(it, '.primary').focus();
    await until(() => !it.root.querySelector('.zones'));
  });

  it('selects what is clicked, and renders more of the list as it is scrolled', async () => {
    const it = await STATES['pick-zones'](place);
    const before = options(it).length;
    const list = one(it, '#zone-list');
    list.scrollTop = list.scrollHeight;
    // A page in the background paints no frames, and without a frame no scroll event is fired.
    list.dispatchEvent(new Event('scroll'));
    await until(() => options(it).length > before);
    options(it)[2]!.click();
    await until(() => !it.root.querySelector('.zones'));
    assert.notEqual(it.flow.state.choice.timeZone, 'Europe/Berlin');
  });

  it('shows when nothing is found', async () => {
    const it = await STATES['pick-zones'](place);
    await until(() => it.root.activeElement?.id === 'zone-search');
    await sendKeys({ type: 'atlantis' });
    await seen(it, '.zones p');
    assert.equal(one(it, '.zones p').textContent, 'No time zone of that name');
  });

  it('is not offered where the booking type locks the zone', async () => {
    const it = await STATES['pick-locked'](place);
    assert.isNull(it.root.querySelector('button#zone'));
    assert.include(one(it, '[part="zone"]').textContent, 'New York');
  });

  it('is offered where the page locks a zone that does not exist', async () => {
    const free = await STATES['pick-chosen'](place);
    free.element.timeZone = 'Eastern Standard Time';
    free.element.lockTimeZone = true;
    await free.element.updateComplete;
    assert.isNotNull(free.root.querySelector('button#zone'));
    free.element.timeZone = 'Europe/Berlin';
    await free.element.updateComplete;
    assert.isNull(free.root.querySelector('button#zone'));
  });
});
