import { assert } from 'chai';
import { until } from '../../../../test/open-hub.ts';
import { settingsPage } from '../../../../test/settings-page.ts';

const { opened, client, button, said, type } = settingsPage();

describe('Privacy', () => {
  it('erases a visitor after it has named them and said what goes', async () => {
    const privacy = await opened('/settings/privacy');
    type(privacy.querySelector('[name=email]'), 'lena@visitor.example');
    privacy.querySelector('form')!.requestSubmit();
    (await button(privacy, 'Erase')).click();
    const dialog = await until(() => privacy.querySelector<HTMLElement>('dialog[open]'), 'no dialog');
    assert.include(dialog.innerText, 'Erase lena@visitor.example?');
    assert.include(dialog.innerText, '1 booking is still ahead');
    dialog.querySelector<HTMLElement>('.btn.main')!.click();
    assert.isTrue((dialog as HTMLDialogElement).open, 'what is ahead has to be said yes to');
    dialog.querySelector('input')!.click();
    dialog.querySelector<HTMLElement>('.btn.main')!.click();
    await said('lena@visitor.example was erased');
    assert.deepEqual((await client().exportVisitor({ body: { email: 'lena@visitor.example' } })).bookings, []);
  });
});
