import { assert } from 'chai';
import { createTeamClient } from '@team-booking/sdk/team';
import type { HostDocument } from '@team-booking/contract/team';
import { ROHANS_WEEK } from '../../../test/absent.ts';
import { AS_KENJI, CALENDARS, SOME_UNREADABLE, WITH_CALENDARS } from '../../../test/calendars.ts';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const shown = () => open!.hub.shown!.element.shadowRoot!;
const find = <T extends HTMLElement = HTMLElement>(selector: string, part?: string) =>
  until(() => {
    const root = open!.hub.shown?.element.shadowRoot;
    return (part ? partIn(root, part) : root)?.querySelector<T>(selector);
  }, `no ${selector}`);
/** A part by its names, from the view on. */
const partIn = (root: ShadowRoot | null | undefined, names: string) =>
  names.split(' ').reduce((found, name) => found?.querySelector(`team-hub-${name}`)?.shadowRoot, root);
const day = async (n: number) => {
  await find('.week li');
  return shown().querySelectorAll<HTMLElement>('.week li')[n]!;
};
const bar = () => partIn(shown(), 'save-bar')!;
const save = async () => {
  const button = await until(() => bar().querySelector<HTMLElement>('.btn.main'), 'nothing to save');
  button.click();
  await until(() => !bar().querySelector('.save'), 'it is saved');
};
const kenji = () => createTeamClient(open!.backend.team).host({ id: 'kenji' });
const toast = () => open!.hub.shadowRoot!.querySelector('team-hub-toast')!.shadowRoot!;
const undo = async () => {
  const button = await until(
    () => [...toast().querySelectorAll('button')].find(({ innerText }) => innerText.includes('Undo')),
    'nothing to undo',
  );
  button.click();
};

describe('The hours of a host', () => {
  it('are changed by native times, copied to other days, saved with what they do to the times, and taken back', async () => {
    open = await openHub('/hosts/kenji');
    const before = (await kenji()).hours;
    const [, until1] = (await day(0)).querySelectorAll<HTMLInputElement>('input[type=time]');
    assert.equal(until1!.getAttribute('aria-label'), 'Monday, until');
    until1!.value = '13:00';
    until1!.dispatchEvent(new Event('change'));
    const copy = (await day(0)).querySelector<HTMLSelectElement>('.copy')!;
    copy.value = '1,2,3,4,5';
    copy.dispatchEvent(new Event('change'));
    (await day(5)).querySelector<HTMLInputElement>('[role=switch]')!.click();
    await until(() => /90 days: [\d,]+ times more, [\d,]+ fewer/.test(bar().textContent ?? ''), 'the effect is said');
    assert.include((await day(1)).innerText, 'changed: was 09:00–17:00');
    await save();
    assert.deepEqual((await kenji()).hours, [{ days: [1, 2, 3, 4, 5, 6], start: '09:00', end: '13:00' }]);
    await undo();
    await until(() => shown().querySelectorAll('.week [role=switch]:checked').length === 5, 'as before');
    assert.deepEqual((await kenji()).hours, before);
  });

  it('of another zone are said as whoever looks sees them', async () => {
    open = await openHub('/hosts/kenji');
    const seen = await find('.seen');
    assert.include(seen.innerText, 'What Berlin sees');
    assert.include(seen.innerText, '15:00–23:00');
  });

  it('are edited together: what somebody else saved meanwhile is not lost', async () => {
    open = await openHub('/hosts/kenji');
    (await day(6)).querySelector<HTMLInputElement>('[role=switch]')!.click();
    await until(() => bar().querySelector('.save'), 'it is a change');
    const { revision } = await kenji();
    const hours = [{ days: [1, 2, 3, 4, 5], start: '10:00', end: '17:00' }];
    await createTeamClient(open.backend.team).changeHost({ id: 'kenji', body: { hours }, revision });
    bar().querySelector<HTMLElement>('.btn.main')!.click();
    const both = await until(
      () => bar().querySelector('team-hub-meanwhile')?.shadowRoot?.querySelector<HTMLElement>('dialog[open] .btn.main'),
      'it asks',
    );
    both.click();
    await until(() => !bar().querySelector('.save'), 'both are saved');
    assert.deepEqual((await kenji()).hours, [
      { days: [1, 2, 3, 4, 5], start: '10:00', end: '17:00' },
      { days: [7], start: '09:00', end: '17:00' },
    ]);
  });
});

describe('Proposed hours', () => {
  it('are seen where they would hold, and an admin takes them back', async () => {
    open = await openHub('/hosts/kenji');
    const client = createTeamClient(open.backend.team);
    const hours = [{ days: [1, 2], start: '08:00', end: '14:00' }];
    await client.proposeHours({ id: 'kenji', body: { hours, note: 'Mornings are asked for' } });
    const card = await find('.card', 'proposal');
    assert.include(card.innerText, 'Mornings are asked for');
    (await find('.btn', 'proposal')).click();
    await until(() => !shown().querySelector('team-hub-proposal'), 'it is taken back');
    const { items } = await client.proposals({ id: 'kenji' });
    assert.deepEqual(
      items.map(({ state }) => state),
      ['withdrawn'],
    );
  });
});

describe('Time off', () => {
  it('is taken at once, leads to the bookings inside, and is taken back', async () => {
    open = await openHub('/hosts/rohan?tab=off', { more: ROHANS_WEEK });
    const form = await find<HTMLFormElement>('form', 'time-off');
    const value = (name: string, text: string) => ((form.elements.namedItem(name) as HTMLInputElement).value = text);
    value('from', '2026-12-09');
    value('to', '2026-12-11');
    form.requestSubmit();
    const link = await find<HTMLAnchorElement>('li a.btn', 'time-off');
    assert.include(link.closest('li')!.innerText, '10 bookings inside');
    assert.include(link.href, 'away?host=rohan&from=2026-12-09&to=2026-12-11');
    await undo();
    await until(() => !partIn(shown(), 'time-off')!.querySelector('li'), 'it is taken back');
    const { overrides } = await createTeamClient(open.backend.team).host({ id: 'rohan' });
    assert.deepEqual(overrides ?? [], []);
  });

  it('is told apart from other hours on one day', async () => {
    open = await openHub('/hosts/kenji?tab=off');
    const input = await find<HTMLInputElement>('form input[name=date]');
    input.value = '2026-12-10';
    input.closest('form')!.requestSubmit();
    const [from] = (await day(0)).querySelectorAll<HTMLInputElement>('input[type=time]');
    from!.value = '12:00';
    from!.dispatchEvent(new Event('change'));
    await save();
    assert.deepEqual((await kenji()).overrides, [{ date: '2026-12-10', hours: [{ start: '12:00', end: '17:00' }] }]);
  });
});

describe('Calendars of a host', () => {
  it('say since when one cannot be read, what that means for visitors, and what helps', async () => {
    open = await openHub('/hosts/kenji?tab=calendars', { answers: WITH_CALENDARS });
    const note = await find('.note', 'calendars');
    assert.include(note.innerText, 'Cannot be read, last read 2 hours ago.');
    assert.include(note.innerText, 'no times are offered');
    assert.equal(note.querySelector('a')!.href, 'https://book.example/auth/calendars/google?host=kenji&connection=c1');
  });

  it('are read again by one press, beside the way to sign in', async () => {
    let calendars = CALENDARS;
    open = await openHub('/hosts/kenji?tab=calendars', {
      answers: {
        ...WITH_CALENDARS,
        host: async (real) => ({ ...((await real()) as HostDocument), calendars }),
        refreshCalendar: () => {
          calendars = calendars.map((one) => ({ ...one, state: 'fresh', problem: null }));
          return calendars[0];
        },
      },
    });
    const again = await find<HTMLButtonElement>('.note button', 'calendars');
    assert.equal(again.innerText.trim(), 'Try again');
    again.focus();
    again.click();
    await until(() => toast().textContent?.includes('The calendar can be read again'), 'it is said');
    const part = partIn(shown(), 'calendars')!;
    await until(() => !part.querySelector('.note'), 'nothing is wrong any more');
    assert.equal(part.activeElement?.id, 'calendars');
  });

  it('are found by server and password, and the chosen one is connected', async () => {
    const sent: unknown[] = [];
    open = await openHub('/hosts/kenji?tab=calendars', {
      answers: {
        ...WITH_CALENDARS,
        discoverCalendars: (_real, body) => {
          sent.push(body);
          return { items: [{ calendar: 'https://dav.example/home/', name: 'Home', writable: true }] };
        },
        addCalendar: (_real, body) => {
          sent.push(body);
          return {};
        },
      },
    });
    const select = await find<HTMLSelectElement>('select', 'calendars connecting');
    assert.equal(select.selectedOptions[0]!.label, 'Choose', 'it is not blank');
    select.value = 'icloud';
    select.dispatchEvent(new Event('change'));
    const password = await find<HTMLInputElement>('[name=password]', 'calendars connecting');
    password.value = 'abcd-efgh';
    password.closest('form')!.requestSubmit();
    const choice = await find<HTMLInputElement>('.found input', 'calendars connecting');
    await until(() => choice.matches(':focus'), 'it has the focus');
    choice.closest('form')!.requestSubmit();
    await until(() => toast().textContent?.includes('Connected'), 'it is said');
    const who = { username: 'kenji@northwind.example', password: 'abcd-efgh' };
    assert.deepEqual(sent, [
      { address: 'caldav.icloud.example', ...who },
      { calendar: 'https://dav.example/home/', ...who },
    ]);
  });

  it('are chosen from an account as soon as somebody comes back from where they have consented', async () => {
    open = await openHub('/hosts/kenji?tab=calendars&connected=google', {
      answers: {
        ...WITH_CALENDARS,
        connectionCalendars: () => ({ items: [{ calendar: 'google://c1/home', name: 'Home', writable: true }] }),
      },
    });
    const choice = await find<HTMLInputElement>('.found input', 'calendars connecting');
    await until(() => choice.matches(':focus'), 'it has the focus');
    await until(() => toast().textContent?.includes('is connected. Choose the calendar.'), 'it is said');
    await until(() => location.hash === '#/hosts/kenji?tab=calendars', 'loading again does not say it again');
  });

  it('renew the private feed after a dialog that names it, and show its address once', async () => {
    open = await openHub('/hosts/kenji?tab=calendars', {
      answers: {
        hostFeed: () => ({ since: '2026-11-02T09:00:00Z', readAt: null }),
        renewHostFeed: () => ({ since: '2026-12-01T13:05:00Z', readAt: null, url: 'https://book.example/feeds/s.ics' }),
      },
    });
    const renew = await find('.btn', 'calendars feed');
    renew.click();
    const dialog = await find('dialog[open]', 'calendars feed asking');
    assert.include(dialog.innerText, 'Renew the private feed of Kenji?');
    dialog.querySelector<HTMLElement>('[value=yes]')!.click();
    const input = await find<HTMLInputElement>('.secret input', 'calendars feed');
    assert.equal(input.value, 'https://book.example/feeds/s.ics');
  });
});

describe('Hosts', () => {
  it('are told with their next time off, and how to mend a calendar that cannot be read', async () => {
    open = await openHub('/hosts', { answers: SOME_UNREADABLE });
    const client = createTeamClient(open.backend.team);
    await client.takeTimeOff({ id: 'tamsin', body: { from: '2026-12-24', to: '2027-01-03' } });
    const away = await find('.away');
    assert.match(away.innerText, /Away 24 Dec.*3 Jan/);
    const row = (name: string) =>
      [...shown().querySelectorAll('li')].find((one) => one.querySelector('h2')!.innerText === name)!;
    assert.isTrue(row('Tamsin Doyle').contains(away));
    assert.include(row('Kenji Mori').innerText, 'no times are offered');
    row('Kenji Mori').querySelector<HTMLElement>('.state a')!.click();
    await until(() => location.hash === '#/hosts/kenji?tab=calendars', 'it leads to the calendars of Kenji');
  });

  it('are added, and are switched off only once nothing is in the way', async () => {
    open = await openHub('/hosts');
    (await find('.head .btn.main')).click();
    const dialog = await find<HTMLDialogElement>('dialog[open]', 'adding');
    const input = (name: string) => dialog.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    input('name').value = 'Blue room';
    assert.equal(input('email').required, true);
    input('kind').value = 'resource';
    input('kind').dispatchEvent(new Event('change'));
    await until(() => !input('email').required, 'a room needs no address');
    dialog.querySelector('form')!.requestSubmit();
    await until(() => location.hash === '#/hosts/blue-room', 'it opens');
    const off = async () => {
      const button = await until(
        () => [...shown().querySelectorAll('button')].find(({ innerText }) => innerText.trim() === 'Switch off'),
        'no way to switch off',
      );
      button.click();
    };
    await off();
    await until(() => shown().querySelector('.off-note'), 'it is switched off');
    const { active, kind } = (await createTeamClient(open.backend.team).host({ id: 'blue-room' })) as HostDocument;
    assert.deepEqual([active, kind], [false, 'resource']);

    location.hash = '#/hosts/mira';
    await until(() => shown().querySelector('h1')?.innerText === 'Mira Kaplan', 'another one');
    await off();
    const reasons = await find('dialog[open]', 'switching');
    assert.include(reasons.innerText, 'Before Mira can be switched off');
    assert.include(reasons.innerText, 'Architecture review');
  });

  it('see their own hours only', async () => {
    open = await openHub('/hours', { answers: AS_KENJI });
    const title = await find('h1');
    assert.equal(title.innerText, 'My hours');
    assert.isNull(shown().querySelector('.crumb'));
    const names = [...open.hub.shadowRoot!.querySelectorAll('.side > a .name')].map((one) => one.textContent);
    assert.include(names, 'My hours');
    assert.notInclude(names, 'Hosts');
  });
});
