import { assert } from 'chai';
import { resize } from '../../../test/resize.ts';
import { mount, seen, STATES, until, type Mounted } from '../../../test/states.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
before(() => resize(1180));
afterEach(() => {
  place.replaceChildren();
  resize(1180);
});

const all = ({ root }: Mounted, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const one = ({ root }: Mounted, selector: string) => root.querySelector<HTMLElement>(selector)!;
const visible = (it: Mounted, selector: string) =>
  all(it, selector).filter((found) => found.getClientRects().length > 0);
const requests = ({ backend }: Mounted) => backend.calls.length;

describe('the choice of a host', () => {
  it('switches without a request among anyone and few hosts with faces, and the words agree', async () => {
    const it = await STATES['pick-hosts'](place);
    assert.deepEqual(
      visible(it, '.about [part="host"]').map(({ innerText }) => innerText.replace(/^\p{Lu}{2}\s+/u, '').trim()),
      ['Anyone', 'Mara Keller', 'Robin Sato', 'Ines Duarte'],
    );
    assert.equal(one(it, '.who').textContent, ' · With Ines Duarte');
    assert.equal(one(it, '.avatars').getAttribute('aria-label'), 'Ines Duarte');
    const before = requests(it);
    const anyone = visible(it, '.about [part="host"]')[0]!;
    anyone.focus();
    anyone.click();
    await until(() => anyone.getAttribute('aria-pressed') === 'true', 'anyone is chosen');
    assert.equal(it.root.activeElement, anyone);
    assert.equal(it.flow.state.choice.host, null);
    assert.equal(one(it, '.who').textContent, ' · With one of the team');
    await until(() => one(it, '[role="status"]').textContent, 'it is announced');
    assert.match(one(it, '[role="status"]').textContent!, /^With one of the team\. December 2026, 14 days/);
    assert.equal(requests(it), before);
  });

  it('is a select on a phone and of many hosts, as high as the words in whose place it comes', async () => {
    for (const width of [360, 1180]) {
      resize(width);
      const plain = await STATES.pick(place);
      const height = one(plain, '.about').getBoundingClientRect().height;
      place.replaceChildren();
      const it = await STATES['pick-hosts-many'](place);
      const [select, ...others] = visible(it, '.about [part="host"]') as HTMLSelectElement[];
      assert.isEmpty(others);
      assert.equal(one(it, '.about').getBoundingClientRect().height, height, `${width}`);
      assert.isAtLeast(select!.getBoundingClientRect().height, 40);
      assert.deepEqual([select!.value, select!.options.length, select!.ariaLabel], ['', 7, 'Host']);
      select!.value = 'lena';
      select!.dispatchEvent(new Event('change'));
      assert.equal(it.flow.state.choice.host, 'lena');
      place.replaceChildren();
    }
    resize(360);
    const few = await STATES['pick-hosts'](place);
    assert.deepEqual(
      visible(few, '.about [part="host"]').map(({ localName }) => localName),
      ['select'],
    );
  });

  it('is what is booked, and begins with whom the page names', async () => {
    const it = await mount(place, { type: { hostChoice: 'offered' }, flow: { host: 'tomas' } });
    const select = await seen<HTMLSelectElement>(it, '.about .whom');
    assert.equal(select.value, 'tomas');
    it.flow.choose({ slot: { start: Date.parse('2026-12-08T09:30:00Z'), duration: 30 } });
    it.flow.proceed();
    it.flow.type({ name: 'Ada Byron', email: 'ada@example.com' });
    await seen(it, '#form');
    it.flow.submit();
    await seen(it, '.mark');
    assert.deepEqual(
      it.backend.bookings[0]!.hosts.map(({ id }) => id),
      ['tomas'],
    );
  });

  it('is not there where the type does not offer it, several are chosen together, or names are withheld', async () => {
    const hosts = [{ id: 'mara' }, { id: 'robin' }];
    for (const type of [
      {},
      { hostChoice: 'by-link' },
      { hostChoice: 'none' },
      { hostChoice: 'offered', groups: [{ need: 2, hosts: ['mara', 'robin', 'ines'] }] },
      { hostChoice: 'offered', groups: [{ need: 'all', hosts: ['mara', 'robin'] }] },
      { hostChoice: 'offered', groups: [{ need: 1, hosts: ['mara', 'robin'] }], hosts },
    ] as const) {
      const it = await mount(place, { type: type as never });
      await seen(it, '.clock');
      assert.isEmpty(all(it, '[part="host"]'), JSON.stringify(type));
      place.replaceChildren();
    }
  });

  it('comes with anyone while a booking is moved, and goes with the same host', async () => {
    const it = await STATES['moving-offered'](place);
    assert.isEmpty(all(it, '.about [part="host"]'));
    const [same, anyone] = all(it, '.moving .clock button');
    anyone!.click();
    const select = await seen<HTMLSelectElement>(it, '.about .whom');
    await until(() => it.flow.state.slots.name === 'ready', 'times are shown');
    select.value = 'robin';
    select.dispatchEvent(new Event('change'));
    assert.equal(it.flow.state.choice.host, 'robin');
    same!.click();
    await until(() => !one(it, '.about [part="host"]'), 'who stays is not chosen');
    assert.equal(it.flow.state.choice.host, null);
  });

  it('shows only those to whom the answers before the times led', async () => {
    const it = await STATES['pick-led'](place);
    assert.equal(one(it, '.about .avatars').getAttribute('aria-label'), 'Mara Keller and Robin Sato');
  });
});
