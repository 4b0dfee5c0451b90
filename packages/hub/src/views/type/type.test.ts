import { assert } from 'chai';
import { barOf, effectOf } from '../../../test/booking-type.ts';
import { until } from '../../../test/open-hub.ts';
import { typeEditor } from '../../../test/type-editor.ts';

const editor = typeEditor();

describe('A booking type as a whole', () => {
  const item = async (view: ShadowRoot, name: string) =>
    (
      await until(
        () => [...view.querySelectorAll<HTMLElement>('.items button')].find((one) => one.textContent === name),
        name,
      )
    ).click();

  it('is made a draft again, and that is taken back', async () => {
    const view = await editor.edit();
    await item(view, 'Make it a draft again');
    await editor.toastSays('cannot be booked any more');
    assert.equal((await editor.client().teamBookingType({ id: 'talk' })).status, 'draft');
    editor.toast().querySelector<HTMLElement>('button')!.click();
    await until(() => view.querySelector('.head .tag')?.textContent.includes('Published'), 'published again');
  });

  it('is published as it is on the screen, with what was changed', async () => {
    const view = await editor.edit();
    await item(view, 'Make it a draft again');
    await until(() => view.querySelector('.head .btn.main'), 'it can be published');
    const before = await editor.order();
    editor.press(before[0]!, ' ');
    editor.press(before[0]!, 'ArrowDown');
    editor.press(before[0]!, ' ');
    await until(() => barOf(editor.open)?.querySelector('.save'), 'it is changed');
    view.querySelector<HTMLElement>('.head .btn.main')!.click();
    await editor.toastSays('can be booked now');
    assert.deepEqual((await editor.order()).slice(0, 2), [before[1], before[0]]);
    assert.equal((await editor.client().teamBookingType({ id: 'talk' })).status, 'published');
    await editor.nothingLeft();
  });

  it('is copied, and the copy is opened', async () => {
    const view = await editor.edit();
    await item(view, 'Duplicate');
    await until(() => /types\/(?!talk$)/.test(location.hash), 'the copy has an address');
    await editor.toastSays('the copy of Talk to a product specialist');
  });

  it('is made in the list, and edited at once', async () => {
    const view = await editor.at('/types');
    const make = await until(() => view.querySelector<HTMLElement>('.head .btn'), 'no button');
    make.click();
    const dialog = view.querySelector('team-hub-new-type')!.shadowRoot!.querySelector('dialog')!;
    await until(() => dialog.open, 'it is asked');
    dialog.querySelector<HTMLInputElement>('[name=title]')!.value = 'Demo';
    dialog.querySelector('form')!.requestSubmit();
    const id = await until(() => /^#\/types\/([\w-]+)$/.exec(location.hash)?.[1], 'its editor is open');
    const { title, status, members } = await editor.client().teamBookingType({ id });
    assert.deepEqual([title, status, members.length], ['Demo', 'draft', 0]);
  });
});

describe('A draft', () => {
  it('without a place says that visitors are told none, and leads to where one is added', async () => {
    const view = await editor.edit('/types/partner');
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
    const view = await editor.edit('/types/partner');
    [...view.querySelectorAll<HTMLElement>('button')].find(({ innerText }) => innerText === 'Publish')!.click();
    await editor.toastSays('without a place');
  });

  it('of a pool that is refused says what is refused', async () => {
    const problem = {
      type: 'about:blank',
      title: 'Invalid',
      status: 422,
      code: 'invalid',
      errors: [{ pointer: '/pool/hosts', detail: 'are gone', code: 'unknown-host' }],
    };
    await editor.at('/types/talk', {
      answers: { simulate: () => Promise.reject(Object.assign(new Error('Invalid'), { code: 'invalid', problem })) },
    });
    const said = await until(
      () => effectOf(editor.open)?.querySelector<HTMLElement>('[role=status] span[class=""], p[role=status]'),
      'it says why',
    );
    await until(() => said.innerText.includes('not there any more'), said.innerText);
  });
});
