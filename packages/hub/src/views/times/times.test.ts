import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { createTeamClient } from '@team-booking/sdk/team';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';
import { STATES } from '../../../test/states.ts';
import { paneOf } from '../../../test/times-story.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const all = (selector: string) => [...(paneOf(open!)?.querySelectorAll<HTMLElement>(selector) ?? [])];
const text = (selector: string) => all(selector)[0]?.innerText ?? '';
const shown = (selector: string) => until(() => all(selector)[0], `no ${selector}`);
const named = (name: string) =>
  until(
    () => all('button, a, input').find((one) => (one.ariaLabel ?? one.innerText).trim().startsWith(name)),
    `no ${name}`,
  );
const nameOf = (cell: Element) => cell.ariaLabel!;
const said = () => open!.hub.shadowRoot!.querySelector<HTMLElement>('.sr-only[role=status]')!.innerText;
const toast = () => open!.hub.shadowRoot!.querySelector('team-hub-toast')!.shadowRoot!;
const query = () => new URLSearchParams(location.hash.split('?')[1]);

describe('Why this time?', () => {
  it('says what keeps each host, leads to what changes it, and arrows move the time by the grid', async () => {
    open = await STATES['why']!('en-GB');
    assert.equal(text('#verdict'), '11:00 is not offered');
    const names = all('.timeline li .who').map((one) => one.innerText.trim().split('\n').at(-1));
    assert.deepEqual(
      all('section > .list > li > div > b').map((one) => one.innerText),
      names,
      'in the same order',
    );
    assert.include(text('a[aria-label="Edit time off: Rohan"]'), 'Edit time off');
    assert.include(text('.nearest'), 'Nearest change');

    const handle = await shown('[role=slider]');
    handle.focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => text('#verdict') === '11:30 is offered', 'the next start of the grid');
    assert.equal(query().get('at'), '2026-12-16T11:30');
    assert.equal(said(), '11:30 is offered');
    assert.match(handle.ariaValueText!, /^Wednesday,? 16 December, 11:30 is offered$/);
    assert.equal(paneOf(open)!.activeElement, handle, 'the focus stays');
    await sendKeys({ press: 'PageUp' });
    await until(() => text('#verdict') === '11:30 is offered' && query().get('at') === '2026-12-17T11:30', 'a day on');
  });

  it('follows a change that somebody makes meanwhile', async () => {
    open = await STATES['why']!('en-GB');
    await createTeamClient(open.backend.team).endTimeOff({ id: 'rohan', body: { from: '2026-12-16' } });
    await until(() => !text('section > .list').includes('Has time off'), 'Rohan is back');
  });

  it('tells times on the clock of the hub, as all views do, and keeps an address that means the same elsewhere', async () => {
    open = await openHub('/times/talk?tab=why&at=2026-12-16T15:00', { timeZone: 'America/New_York' });
    await until(() => text('#verdict').startsWith('09:00'), 'on the clock of New York');
    assert.include(text('.bar'), 'New York time');
    const time = await shown('[type=time]');
    assert.equal((time as HTMLInputElement).value, '09:00');
    (time as HTMLInputElement).value = '10:30';
    time.dispatchEvent(new Event('change'));
    await until(() => text('#verdict').startsWith('10:30'), 'half past ten there');
    assert.equal(query().get('at'), '2026-12-16T16:30', 'on the clock of the booking type');
    location.hash = '#/times/talk?tab=why&at=2026-12-16T11:00&zone=America/New_York';
    await until(() => text('#verdict').startsWith('11:00'), 'a time that was typed there');
  });

  it('says what is wrong with a time that cannot be asked about, and stays usable', async () => {
    open = await openHub('/times/talk?tab=why');
    await shown('#verdict');
    location.hash = '#/times/talk?tab=why&at=9999-01-01T10:00';
    await until(() => text('[role=alert]').includes('Choose another day'), 'it is said');
    (await named('Day')).focus();
    location.hash = '#/times/talk?tab=why&at=2026-12-16T10:00';
    await until(() => text('#verdict').startsWith('10:00'), 'and goes on');
  });
});

describe('Coverage', () => {
  it('is a table that arrows walk through, and each cell leads to its time', async () => {
    open = await openHub('/times/talk');
    const first = await shown('.cell');
    assert.equal(nameOf(first), 'Monday, 08:00, 2 could take a booking');
    first.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowRight' });
    const cell = paneOf(open)!.activeElement as HTMLAnchorElement;
    assert.equal(nameOf(cell), 'Tuesday, 09:00, 5 could take a booking');
    assert.equal(cell.tabIndex, 0);
    assert.equal(all('.cell[tabindex="0"]').length, 1);
    await sendKeys({ press: 'End' });
    assert.include(nameOf(paneOf(open)!.activeElement!), 'Tuesday, 22:00');
    cell.click();
    await until(() => text('#verdict') === '09:00 is offered', 'why');
    assert.equal(query().get('at'), '2026-12-08T09:00');
  });

  it('begins its weeks as the language does', async () => {
    open = await openHub('/times/talk', { locale: 'en-US' });
    await shown('.cell');
    assert.deepEqual(
      all('tbody th span[aria-hidden]').map((one) => one.innerText),
      ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    );
    assert.equal(all('legend + .days input')[0]?.ariaLabel, 'Sunday', 'in the form of a draft, too');
    assert.match(text('.heat-legend'), /^0\s+2\s+4\s+6\s+hosts, on average\s*$/, 'what its colours mean');
  });

  it('tells hours on the clock of the hub, and leads to the same ones', async () => {
    open = await openHub('/times/talk', { timeZone: 'America/New_York' });
    const first = await shown('.cell');
    assert.include(text('.bar'), 'New York time');
    assert.equal(nameOf(first), 'Monday, 02:00, 2 could take a booking');
    first.click();
    await until(() => text('#verdict').startsWith('02:00'), 'the hour that was pressed');
    assert.equal(query().get('at'), '2026-12-07T08:00');
  });

  it('tries other hours out, asks for them, and takes that back', async () => {
    open = await openHub('/times/talk');
    const client = createTeamClient(open.backend.team);
    (await named('Other hours')).click();
    const form = await shown('dialog[open] form');
    const field = <T extends HTMLElement = HTMLInputElement>(selector: string) => form.querySelector<T>(selector)!;
    const who = field<HTMLSelectElement>('[name=host]');
    assert.equal(paneOf(open)!.activeElement, who, 'the first field has the focus');
    who.value = 'ines';
    who.dispatchEvent(new Event('change', { bubbles: true }));
    field('[name=from]').value = '20:00';
    field('[name=until]').value = '22:00';
    field('.btn.main').click();
    await until(() => text('dialog[open] .bad') === 'Choose at least one day.', 'what is missing');
    field('[name=days][aria-label=Tuesday]').click();
    field('.btn.main').click();
    await until(() => all('a.cell.moved').length === 2, 'two hours have moved');
    assert.equal(query().get('hours'), 'ines*2*2000*2200', 'the draft is in the address');
    const [cell] = all('a.cell.moved');
    assert.equal(cell!.querySelector('.sr-only')!.textContent, 'Tuesday, 21:00, 2 could take a booking, was 1');
    assert.equal(cell!.querySelector('.was')!.textContent, 'was 1');
    assert.match(said(), /^Host hours a week: \d+(\.\d)?, was \d+/);
    assert.include(text('.parts'), 'Tue, 20:00–22:00');

    (await named('As it is')).click();
    await until(() => all('a.cell.moved').length === 0, 'as it is');
    (await named('With the draft')).click();
    await until(() => all('a.cell.moved').length === 2, 'with the draft');

    (await named('Ask Ines')).click();
    await until(() => text('.asking').includes('Waits for Ines'), 'it waits');
    const proposals = async () => (await client.proposals({ id: 'ines' })).items;
    const [proposal] = await proposals();
    assert.deepEqual(proposal!.hours, [
      { days: [1, 3, 4, 5], start: '08:00', end: '20:00' },
      { days: [2], start: '08:00', end: '22:00' },
    ]);
    assert.equal((await client.host({ id: 'ines' })).hours!.length, 1, 'nothing has changed');
    (await until(() => toast().querySelector<HTMLElement>('.toast button'), 'no undo')).click();
    await until(() => text('.asking').includes('Ask Ines'), 'it can be asked again');
    assert.equal((await proposals())[0]!.state, 'withdrawn');
    (await named('Clear')).click();
    await until(() => query().get('hours') === null && all('a.cell.moved').length === 0, 'the draft is gone');
  });

  it('says that a draft breaks a rule, and shows the week as it is', async () => {
    open = await openHub('/times/talk?more=nobody-at-all!');
    await until(() => text('[role=alert]').includes('cannot be tried'), 'it is said');
    assert.equal(all('a.cell.moved').length, 0);
  });
});

describe('Free times', () => {
  it('begin with the first booking type, and another one is a choice away', async () => {
    open = await openHub('/times');
    await shown('.cell');
    assert.equal(location.hash, '#/times/talk');
    const root = () => open!.hub.shown!.element.shadowRoot!;
    await until(() => root().querySelector('h1:focus'), 'its heading has the focus');
    const chooser = root().querySelector('select')!;
    chooser.value = 'onboarding';
    chooser.dispatchEvent(new Event('change'));
    await until(() => location.hash === '#/times/onboarding' && root().querySelector('h1:focus'), 'the other one');
  });
});

describe('Near misses', () => {
  it('name whom to make optional and how many times that opens, and lead to a draft of the type', async () => {
    open = await openHub('/times/onboarding?tab=near');
    const row = await shown('.list li');
    assert.include(row.innerText, 'If Kenji were optional');
    const then = Number(/(\d+) times\s*instead/.exec(row.textContent!.replace(/\s+/g, ' '))![1]);
    const { hosts } = await createTeamClient(open.backend.team).nearMisses({
      id: 'onboarding',
      query: { from: '2026-12-01T13:05:00Z', to: '2026-12-29T13:05:00Z' },
    });
    assert.equal(then, hosts.find(({ host }) => host === 'kenji')!.offeredIfOptional);
    assert.equal(
      new URL((await named('Try it')).getAttribute('href')!, location.href).hash,
      '#/types/onboarding?optional=kenji',
    );
  });
});
