import { assert } from 'chai';
import { barOf, changeShare, effectOf, poolOf, save } from '../../../../test/booking-type.ts';
import { until } from '../../../../test/open-hub.ts';
import { typeEditor } from '../../../../test/type-editor.ts';

const editor = typeEditor();

describe('Who hosts', () => {
  it('is reordered by keys alone: every place is spoken, the focus stays, Escape puts back, and Save stores it', async () => {
    await editor.edit();
    editor.press('kenji', 'ArrowUp');
    assert.equal(editor.shown().at(-1), 'kenji', 'who is not lifted does not move');
    editor.press('kenji', ' ');
    await until(() => editor.said() === 'Kenji Mori lifted, place 6 of 6', 'it is lifted');
    editor.press('kenji', 'ArrowUp');
    await until(() => editor.said() === 'Kenji Mori, place 5 of 6', 'its place is said');
    const focused = () => poolOf(editor.open)!.activeElement?.closest<HTMLElement>('li')?.dataset['host'];
    assert.equal(focused(), 'kenji');
    editor.press('kenji', 'Home');
    await until(() => editor.shown()[0] === 'kenji', 'it is the first');
    editor.press('kenji', 'Escape');
    await until(() => editor.shown().at(-1) === 'kenji', 'it is back');
    await editor.nothingLeft();

    editor.press('kenji', ' ');
    editor.press('kenji', 'ArrowUp');
    await until(() => editor.said() === 'Kenji Mori, place 5 of 6', 'moved again');
    editor.press('kenji', ' ');
    await until(() => editor.said() === 'Kenji Mori put down, place 5 of 6', 'put down');
    const key = new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true, cancelable: true });
    document.body.dispatchEvent(key);
    assert.isTrue(key.defaultPrevented, 'the browser saves nothing');
    await editor.toastSays('Saved');
    assert.deepEqual(await editor.order(), ['mira', 'rohan', 'tamsin', 'ines', 'kenji', 'ada']);
    const undo = [...editor.toast().querySelectorAll<HTMLElement>('button')].find((one) =>
      one.innerText.includes('Undo'),
    );
    undo!.click();
    await until(() => editor.shown().at(-1) === 'kenji', 'it is taken back');
    assert.equal((await editor.order()).at(-1), 'kenji');
  });

  it('is reordered by buttons, too, and keeps the focus on them', async () => {
    await editor.edit();
    const down = poolOf(editor.open)!.querySelector<HTMLElement>('[data-host=mira] .down')!;
    down.focus();
    down.click();
    await until(() => editor.said() === 'Mira Kaplan, place 2 of 6', 'its place is said');
    assert.include(poolOf(editor.open)!.activeElement!.className, 'down');
    assert.equal(poolOf(editor.open)!.activeElement!.closest<HTMLElement>('li')!.dataset['host'], 'mira');
  });

  it('a share that is changed says what it was, and what it would have done', async () => {
    await editor.edit();
    await changeShare(editor.open, 'kenji', '1/2');
    const row = () => poolOf(editor.open)!.querySelector<HTMLElement>('[data-host=kenji]')!.innerText;
    await until(() => row().includes('changed: was full'), 'the row says so');
    assert.match(row(), /9\s?%/);
    const bar = await until(() => barOf(editor.open)?.querySelector<HTMLElement>('.save')?.innerText, 'no bar');
    assert.include(bar, '1 change');
    assert.include(bar, 'Concerns new bookings only');
    await until(() => effectOf(editor.open)?.querySelectorAll('tbody tr').length === 6, 'everybody is compared');
    await save(editor.open);
    await editor.toastSays('Saved');
    const { groups } = await editor.client().pool({ id: 'talk' });
    assert.deepEqual(
      groups[0]!.members.map(({ weight }) => weight),
      [2, 2, 2, 2, 2, 1],
    );
  });

  it('a share that is changed and saved at once is stored', async () => {
    await editor.edit();
    const select = poolOf(editor.open)!.querySelector<HTMLSelectElement>('[data-host=kenji] .share select')!;
    select.value = '1/2';
    select.dispatchEvent(new Event('change'));
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true, cancelable: true }),
    );
    await editor.toastSays('Saved');
    const { groups } = await editor.client().pool({ id: 'talk' });
    assert.equal(groups[0]!.members.at(-1)!.weight, 1);
  });

  it('an owner stays until another is owner', async () => {
    await editor.edit('/types/onboarding');
    const menuOf = (host: string) =>
      poolOf(editor.open)!.querySelector<HTMLDetailsElement>(`[data-host=${host}] details`)!;
    assert.include(
      menuOf('mira').querySelector('.items')!.textContent,
      'The owner can be removed once another is owner',
    );
    menuOf('kenji').querySelector<HTMLElement>('button')!.click();
    await until(() => menuOf('mira').querySelectorAll('button').length === 2, 'mira is not owner any more');
    await save(editor.open);
    await editor.toastSays('Saved');
    assert.equal((await editor.client().pool({ id: 'onboarding' })).owner, 'kenji');
  });
});

describe('A host who is tried as optional', () => {
  it('is left out in a draft, which nothing has stored', async () => {
    await editor.edit('/types/onboarding?optional=kenji');
    await until(() => editor.shown().length === 2, 'two are left');
    assert.notInclude(editor.shown(), 'kenji');
    await until(() => !location.hash.includes('optional'), 'the address does it once');
    await until(() => barOf(editor.open)?.querySelector('.save'), 'it is a draft');
    const { groups } = await editor.client().pool({ id: 'onboarding' });
    assert.lengthOf(groups[0]!.members, 3);
  });
});
