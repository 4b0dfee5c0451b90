import { assert } from 'chai';
import { changeMeanwhile, changeShare, meanwhileOf, poolOf, save } from '../../../test/booking-type.ts';
import { until } from '../../../test/open-hub.ts';
import { typeEditor } from '../../../test/type-editor.ts';

const editor = typeEditor();

/** Changes a share while somebody else changes it too, and saves. @returns the dialog that says so */
async function savedSecond(): Promise<HTMLDialogElement> {
  await editor.edit();
  await changeShare(editor.open, 'kenji', '1/2');
  await changeMeanwhile(editor.open);
  await save(editor.open);
  return until(() => meanwhileOf(editor.open)?.querySelector<HTMLDialogElement>('dialog[open]'), 'no dialog');
}

describe('Somebody who saves second', () => {
  it('is told what was changed, chooses where both did, and nothing of either is lost', async () => {
    const dialog = await savedSecond();
    assert.include(dialog.innerText, 'Admin saved first');
    assert.include(dialog.innerText, 'Ada Okafor now before Ines Duarte');
    assert.include(dialog.innerText, 'Share of Kenji Mori: you both changed it');
    const [mine, theirs] = dialog.querySelectorAll<HTMLInputElement>('input');
    assert.isTrue(mine!.checked, 'one’s own is chosen');

    const buttons = [...dialog.querySelectorAll<HTMLElement>('button')];
    const button = (name: string) => buttons.find(({ innerText }) => innerText.trim() === name)!;
    button('Keep editing').click();
    assert.isFalse(dialog.open);
    assert.equal(
      poolOf(editor.open)!.querySelector<HTMLSelectElement>('[data-host=kenji] .share select')!.value,
      '1/2',
    );
    await save(editor.open);
    await until(() => dialog.open, 'it is asked again');
    theirs!.click();
    mine!.click();
    button('Save both').click();
    await editor.toastSays('Saved');
    await editor.nothingLeft();
    const { groups } = await editor.client().pool({ id: 'talk' });
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
    const view = await editor.open.view();
    await until(() => view.querySelector('h1')!.innerText === 'Talk to us', 'the other document is as they made it');
  });

  it('may take theirs as it is', async () => {
    const dialog = await savedSecond();
    [...dialog.querySelectorAll<HTMLElement>('button')].find((one) => one.innerText === 'Discard mine')!.click();
    await editor.nothingLeft();
    await until(() => editor.shown().join() === 'mira,rohan,tamsin,ada,ines,kenji', 'theirs is shown');
  });
});
