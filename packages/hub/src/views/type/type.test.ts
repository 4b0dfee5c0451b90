import { createTeamClient } from '@team-booking/sdk/team';
import { assert } from 'chai';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';
import {
  barOf,
  changeMeanwhile,
  changeShare,
  effectOf,
  meanwhileOf,
  poolOf,
  save,
} from '../../../test/booking-type.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const clientOf = ({ backend }: OpenHub) => createTeamClient(backend.team);
const said = ({ hub }: OpenHub) => hub.shadowRoot!.querySelector<HTMLElement>('.app > [role=status]')!.innerText;
const toast = ({ hub }: OpenHub) => hub.shadowRoot!.querySelector('team-hub-toast')!.shadowRoot!;
const toastSays = (text: string) =>
  until(() => toast(open!).querySelector<HTMLElement>('.toast')?.innerText.includes(text), text);
const order = async () => {
  const { groups } = await clientOf(open!).pool({ id: 'talk' });
  return groups[0]!.members.map(({ host }) => host);
};
const shown = () => [...poolOf(open!)!.querySelectorAll<HTMLElement>('li')].map(({ dataset }) => dataset['host']!);
const nothingLeft = () => until(() => !barOf(open!)?.querySelector('.save'), 'all is saved');

async function editor(address = '/types/talk'): Promise<ShadowRoot> {
  open = await openHub(address);
  const view = await open.view();
  await until(() => poolOf(open!)?.querySelector('li') ?? view.querySelector('.field'), 'no editor');
  return view;
}

/** Presses a key on the handle of a host. */
function press(host: string, key: string): void {
  const handle = poolOf(open!)!.querySelector<HTMLElement>(`[data-host=${host}] .handle`)!;
  if (!handle.matches(':focus')) handle.focus();
  handle.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

describe('Who hosts', () => {
  it('is reordered by keys alone: every place is spoken, the focus stays, Escape puts back, and Save stores it', async () => {
    await editor();
    press('kenji', 'ArrowUp');
    assert.equal(shown().at(-1), 'kenji', 'who is not lifted does not move');
    press('kenji', ' ');
    await until(() => said(open!) === 'Kenji Mori lifted, place 6 of 6', 'it is lifted');
    press('kenji', 'ArrowUp');
    await until(() => said(open!) === 'Kenji Mori, place 5 of 6', 'its place is said');
    const focused = () => poolOf(open!)!.activeElement?.closest<HTMLElement>('li')?.dataset['host'];
    assert.equal(focused(), 'kenji');
    press('kenji', 'Home');
    await until(() => shown()[0] === 'kenji', 'it is the first');
    press('kenji', 'Escape');
    await until(() => shown().at(-1) === 'kenji', 'it is back');
    await nothingLeft();

    press('kenji', ' ');
    press('kenji', 'ArrowUp');
    await until(() => said(open!) === 'Kenji Mori, place 5 of 6', 'moved again');
    press('kenji', ' ');
    await until(() => said(open!) === 'Kenji Mori put down, place 5 of 6', 'put down');
    const key = new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true, cancelable: true });
    document.body.dispatchEvent(key);
    assert.isTrue(key.defaultPrevented, 'the browser saves nothing');
    await toastSays('Saved');
    assert.deepEqual(await order(), ['mira', 'rohan', 'tamsin', 'ines', 'kenji', 'ada']);
    const undo = [...toast(open!).querySelectorAll<HTMLElement>('button')].find((one) =>
      one.innerText.includes('Undo'),
    );
    undo!.click();
    await until(() => shown().at(-1) === 'kenji', 'it is taken back');
    assert.equal((await order()).at(-1), 'kenji');
  });

  it('is reordered by buttons, too, and keeps the focus on them', async () => {
    await editor();
    const down = poolOf(open!)!.querySelector<HTMLElement>('[data-host=mira] .down')!;
    down.focus();
    down.click();
    await until(() => said(open!) === 'Mira Kaplan, place 2 of 6', 'its place is said');
    assert.include(poolOf(open!)!.activeElement!.className, 'down');
    assert.equal(poolOf(open!)!.activeElement!.closest<HTMLElement>('li')!.dataset['host'], 'mira');
  });

  it('a share that is changed says what it was, and what it would have done', async () => {
    await editor();
    await changeShare(open!, 'kenji', '1/2');
    const row = () => poolOf(open!)!.querySelector<HTMLElement>('[data-host=kenji]')!.innerText;
    await until(() => row().includes('changed: was full'), 'the row says so');
    assert.match(row(), /9\s?%/);
    const bar = await until(() => barOf(open!)?.querySelector<HTMLElement>('.save')?.innerText, 'no bar');
    assert.include(bar, '1 change');
    assert.include(bar, 'Concerns new bookings only');
    await until(() => effectOf(open!)?.querySelectorAll('tbody tr').length === 6, 'everybody is compared');
    await save(open!);
    await toastSays('Saved');
    const { groups } = await clientOf(open!).pool({ id: 'talk' });
    assert.deepEqual(
      groups[0]!.members.map(({ weight }) => weight),
      [2, 2, 2, 2, 2, 1],
    );
  });

  it('a share that is changed and saved at once is stored', async () => {
    await editor();
    const select = poolOf(open!)!.querySelector<HTMLSelectElement>('[data-host=kenji] .share select')!;
    select.value = '1/2';
    select.dispatchEvent(new Event('change'));
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true, cancelable: true }),
    );
    await toastSays('Saved');
    const { groups } = await clientOf(open!).pool({ id: 'talk' });
    assert.equal(groups[0]!.members.at(-1)!.weight, 1);
  });

  it('an owner stays until another is owner', async () => {
    await editor('/types/onboarding');
    const menuOf = (host: string) => poolOf(open!)!.querySelector<HTMLDetailsElement>(`[data-host=${host}] details`)!;
    assert.include(
      menuOf('mira').querySelector('.items')!.textContent,
      'The owner can be removed once another is owner',
    );
    menuOf('kenji').querySelector<HTMLElement>('button')!.click();
    await until(() => menuOf('mira').querySelectorAll('button').length === 2, 'mira is not owner any more');
    await save(open!);
    await toastSays('Saved');
    assert.equal((await clientOf(open!).pool({ id: 'onboarding' })).owner, 'kenji');
  });
});

describe('Somebody who saves second', () => {
  it('is told what was changed, chooses where both did, and nothing of either is lost', async () => {
    await editor();
    await changeShare(open!, 'kenji', '1/2');
    await changeMeanwhile(open!);
    await save(open!);
    const dialog = await until(() => meanwhileOf(open!)?.querySelector<HTMLDialogElement>('dialog[open]'), 'no dialog');
    assert.include(dialog.innerText, 'Admin saved first');
    assert.include(dialog.innerText, 'Ada Okafor now before Ines Duarte');
    assert.include(dialog.innerText, 'Share of Kenji Mori: you both changed it');
    const [mine, theirs] = dialog.querySelectorAll<HTMLInputElement>('input');
    assert.isTrue(mine!.checked, 'one’s own is chosen');

    const buttons = [...dialog.querySelectorAll<HTMLElement>('button')];
    const button = (name: string) => buttons.find(({ innerText }) => innerText.trim() === name)!;
    button('Keep editing').click();
    assert.isFalse(dialog.open);
    assert.equal(poolOf(open!)!.querySelector<HTMLSelectElement>('[data-host=kenji] .share select')!.value, '1/2');
    await save(open!);
    await until(() => dialog.open, 'it is asked again');
    theirs!.click();
    mine!.click();
    button('Save both').click();
    await toastSays('Saved');
    await nothingLeft();
    const { groups } = await clientOf(open!).pool({ id: 'talk' });
    assert.deepEqual(
      groups[0]!.members.map(({ host, weight }) => [host, weight / groups[0]!.members[0]!.weight]),
      [
        ['mira', 1],
        ['rohan', 1],
        ['tamsin', 1],
        ['ada', 1],
        ['ines', 1],
        ['kenji', 0.5],
      ],
    );
    const view = await open!.view();
    await until(() => view.querySelector('h1')!.innerText === 'Talk to us', 'the other document is as they made it');
  });

  it('may take theirs as it is', async () => {
    await editor();
    await changeShare(open!, 'kenji', '1/2');
    await changeMeanwhile(open!);
    await save(open!);
    const dialog = await until(() => meanwhileOf(open!)?.querySelector<HTMLDialogElement>('dialog[open]'), 'no dialog');
    [...dialog.querySelectorAll<HTMLElement>('button')].find((one) => one.innerText === 'Discard mine')!.click();
    await nothingLeft();
    await until(() => shown().join() === 'mira,rohan,tamsin,ada,ines,kenji', 'theirs is shown');
  });
});

describe('A form', () => {
  const input = (view: ShadowRoot, pointer: string) =>
    until(() => view.querySelector<HTMLInputElement>(`[data-pointer="${pointer}"]`), pointer);
  const type = (field: HTMLInputElement, value: string) => {
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('says below a field what is wrong with it, and goes there, also from another tab', async () => {
    const view = await editor('/types/talk?tab=what');
    type(await input(view, '/slug'), 'onboarding');
    type(await input(view, '/title'), 'Call');
    location.hash = '#/types/talk?tab=when';
    await input(view, '/slot/step');
    await save(open!);
    const slug = await input(view, '/slug');
    await until(() => slug.matches(':focus'), 'the wrong field has the focus');
    assert.equal(slug.getAttribute('aria-invalid'), 'true');
    assert.include(
      view.querySelector<HTMLElement>(`#${slug.getAttribute('aria-describedby')!.split(' ').at(-1)}`)!.innerText,
      'Please correct this',
    );
    assert.equal(
      (await clientOf(open!).teamBookingType({ id: 'talk' })).title,
      'Talk to a product specialist',
      'nothing was half stored',
    );
    type(slug, 'call');
    await save(open!);
    await toastSays('Saved');
    const stored = await clientOf(open!).teamBookingType({ id: 'talk' });
    assert.deepEqual([stored.slug, stored.title, stored.aliases], ['call', 'Call', ['talk']]);
  });

  it('that is left keeps its changes, says so, and is come back to', async () => {
    const view = await editor('/types/talk?tab=what');
    type(await input(view, '/title'), 'Call');
    location.hash = '#/today';
    await toastSays('not saved');
    const back = [...toast(open!).querySelectorAll<HTMLElement>('button')].find((one) =>
      one.innerText.includes('Keep editing'),
    );
    back!.click();
    const again = await until(() => {
      const root = open!.hub.shown?.element.shadowRoot;
      return root?.querySelector<HTMLInputElement>('[data-pointer="/title"]');
    }, 'the form is back');
    assert.equal(again.value, 'Call');
    const discard = await until(() => barOf(open!)?.querySelector<HTMLElement>('.btn.quiet'), 'nothing to discard');
    discard.click();
    await until(() => again.value === 'Talk to a product specialist', 'discarded');
  });

  it('of questions, places and rules stores what was made', async () => {
    const view = await editor('/types/partner?tab=questions');
    const press = (name: string) =>
      until(
        () => [...view.querySelectorAll<HTMLElement>('button')].find(({ innerText }) => innerText.trim() === name),
        name,
      ).then((button) => button.click());
    await press('Add a question');
    type(await input(view, '/fields/0/label'), 'Company');
    location.hash = '#/types/partner?tab=what';
    await press('Phone');
    (await input(view, '/locations/0/ask')).click();
    location.hash = '#/types/partner?tab=routing';
    (await input(view, '/routing')).click();
    await press('Add a rule');
    type(await input(view, '/routing/rules/0/conditions/0/value'), 'prices');
    location.hash = '#/types/partner?tab=after';
    await press('Add a reminder');
    await save(open!);
    await toastSays('Saved');
    const { fields, locations, routing, reminders } = await clientOf(open!).teamBookingType({ id: 'partner' });
    assert.deepEqual(fields, [{ id: 'question-1', type: 'text', label: 'Company', required: false }]);
    assert.deepEqual(locations, [{ id: 'place-1', kind: 'phone', label: 'Phone', ask: 'phone' }]);
    assert.deepEqual(routing!.rules[0]!.conditions, [{ question: 'before-1', op: 'is', value: 'prices' }]);
    assert.deepEqual(
      reminders!.map(({ before }) => before),
      [1440, 60],
    );
  });

  it('shows beside it what visitors would see', async () => {
    const view = await editor('/types/talk?tab=what');
    type(await input(view, '/title'), 'Call about prices');
    const preview = view.querySelector('team-hub-preview')!.shadowRoot!;
    await until(
      () => preview.querySelector('team-booking')?.shadowRoot?.textContent.includes('Call about prices'),
      'the booker shows the draft',
    );
  });
});

describe('A booking type as a whole', () => {
  const item = async (view: ShadowRoot, name: string) =>
    (
      await until(
        () => [...view.querySelectorAll<HTMLElement>('.items button')].find((one) => one.textContent === name),
        name,
      )
    ).click();

  it('is made a draft again, and that is taken back', async () => {
    const view = await editor();
    await item(view, 'Make it a draft again');
    await toastSays('cannot be booked any more');
    assert.equal((await clientOf(open!).teamBookingType({ id: 'talk' })).status, 'draft');
    toast(open!).querySelector<HTMLElement>('button')!.click();
    await until(() => view.querySelector('.head .tag')?.textContent.includes('Published'), 'published again');
  });

  it('is published as it is on the screen, with what was changed', async () => {
    const view = await editor();
    await item(view, 'Make it a draft again');
    await until(() => view.querySelector('.head .btn.main'), 'it can be published');
    const before = await order();
    press(before[0]!, ' ');
    press(before[0]!, 'ArrowDown');
    press(before[0]!, ' ');
    await until(() => barOf(open!)?.querySelector('.save'), 'it is changed');
    view.querySelector<HTMLElement>('.head .btn.main')!.click();
    await toastSays('can be booked now');
    assert.deepEqual((await order()).slice(0, 2), [before[1], before[0]]);
    assert.equal((await clientOf(open!).teamBookingType({ id: 'talk' })).status, 'published');
    await nothingLeft();
  });

  it('is copied, and the copy is opened', async () => {
    const view = await editor();
    await item(view, 'Duplicate');
    await until(() => /types\/(?!talk$)/.test(location.hash), 'the copy has an address');
    await toastSays('the copy of Talk to a product specialist');
  });

  it('is made in the list, and edited at once', async () => {
    open = await openHub('/types');
    const view = await open.view();
    const make = await until(() => view.querySelector<HTMLElement>('.head .btn'), 'no button');
    make.click();
    const dialog = view.querySelector('team-hub-new-type')!.shadowRoot!.querySelector('dialog')!;
    await until(() => dialog.open, 'it is asked');
    dialog.querySelector<HTMLInputElement>('[name=title]')!.value = 'Demo';
    dialog.querySelector('form')!.requestSubmit();
    const id = await until(() => /^#\/types\/([\w-]+)$/.exec(location.hash)?.[1], 'its editor is open');
    const { title, status, members } = await clientOf(open).teamBookingType({ id });
    assert.deepEqual([title, status, members.length], ['Demo', 'draft', 0]);
  });
});

describe('Other languages', () => {
  const preview = (view: ShadowRoot) =>
    view.querySelector('team-hub-preview')!.shadowRoot!.querySelector<HTMLElement>('team-booking')?.shadowRoot;

  it('are added and written, shown in the booker, and stored as they are', async () => {
    open = await openHub('/types/talk?tab=languages');
    const view = await open.view();
    const add = await until(() => view.querySelector<HTMLSelectElement>('select.chip[aria-label]'), 'no languages');
    add.value = 'de';
    add.dispatchEvent(new Event('change'));
    const title = await until(
      () => view.querySelector<HTMLInputElement>('[data-pointer="/translations/de/title"]'),
      'no field for the title',
    );
    assert.include(location.hash, 'language=de');
    assert.include(view.querySelector<HTMLElement>('.fields')!.innerText, 'Talk to a product specialist');
    title.value = 'Gespräch mit dem Team';
    title.dispatchEvent(new InputEvent('input'));
    await until(() => preview(view)?.textContent?.includes('Gespräch mit dem Team'), 'the booker shows it');
    await until(() => preview(view)?.textContent?.includes('Dezember'), 'and speaks it');
    await save(open!);
    await nothingLeft();
    const { translations } = await clientOf(open!).teamBookingType({ id: 'talk' });
    assert.deepEqual(translations, { de: { title: 'Gespräch mit dem Team' } });
    const said = await open!.backend.bookingType('talk', { locale: 'de-AT' });
    assert.equal(said.title, 'Gespräch mit dem Team');
  });
});

describe('A host who is tried as optional', () => {
  it('is left out in a draft, which nothing has stored', async () => {
    await editor('/types/onboarding?optional=kenji');
    await until(() => shown().length === 2, 'two are left');
    assert.notInclude(shown(), 'kenji');
    await until(() => !location.hash.includes('optional'), 'the address does it once');
    await until(() => barOf(open!)?.querySelector('.save'), 'it is a draft');
    const { groups } = await clientOf(open!).pool({ id: 'onboarding' });
    assert.lengthOf(groups[0]!.members, 3);
  });
});

describe('A draft', () => {
  it('without a place says that visitors are told none, and leads to where one is added', async () => {
    const view = await editor('/types/partner');
    const note = () => view.querySelector<HTMLElement>('.form > .note');
    assert.include(note()!.innerText, 'visitors are not told where');
    note()!.querySelector('a')!.click();
    await until(() => location.hash === '#/types/partner?tab=what', 'it leads to the places');
    const add = await until(
      () => [...view.querySelectorAll<HTMLElement>('button')].find(({ innerText }) => innerText.includes('Phone')),
      'a place can be added',
    );
    add.click();
    await until(() => !note(), 'it has a place');
  });

  it('that is published without a place says so', async () => {
    const view = await editor('/types/partner');
    [...view.querySelectorAll<HTMLElement>('button')].find(({ innerText }) => innerText === 'Publish')!.click();
    await toastSays('without a place');
  });

  it('of a pool that is refused says what is refused', async () => {
    const problem = {
      type: 'about:blank',
      title: 'Invalid',
      status: 422,
      code: 'invalid',
      errors: [{ pointer: '/pool/hosts', detail: 'are gone', code: 'unknown-host' }],
    };
    open = await openHub('/types/talk', {
      answers: { simulate: () => Promise.reject(Object.assign(new Error('Invalid'), { code: 'invalid', problem })) },
    });
    await open.view();
    const said = await until(
      () => effectOf(open!)?.querySelector<HTMLElement>('[role=status] span[class=""], p[role=status]'),
      'it says why',
    );
    await until(() => said.innerText.includes('not there any more'), said.innerText);
  });
});
