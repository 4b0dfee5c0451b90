import { assert } from 'chai';
import { until } from '../../../../test/open-hub.ts';
import { settingsPage } from '../../../../test/settings-page.ts';

const { toast, opened, client, button, said, type } = settingsPage();

describe('Members', () => {
  it('are invited by a link that is shown once, and changed with a way back', async () => {
    const members = await opened('/settings/members?do=invite');
    const field = (name: string) => members.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    type(field('name'), 'Ines Duarte');
    type(field('email'), 'ROHAN@northwind.example');
    members.querySelector('form')!.requestSubmit();
    await until(() => field('email').validationMessage.includes('is here already'), 'an address is there once');
    type(field('email'), 'ines@northwind.example');
    members.querySelector('form')!.requestSubmit();
    const link = await until(() => members.querySelector<HTMLElement>('.secret code'), 'no link');
    assert.match(link.innerText, /link=/);
    await until(() => members.activeElement?.classList.contains('once'), 'it has the focus');

    (await button(members, 'ID')).click();
    const role = await until(() => members.querySelector<HTMLSelectElement>('.open select[name=role]'), 'no form');
    role.value = 'admin';
    role.dispatchEvent(new Event('change'));
    await said('Ines Duarte was changed');
    const roleOf = async () => (await client().people()).items.find(({ name }) => name === 'Ines Duarte')?.role;
    assert.equal(await roleOf(), 'admin');
    (await button(toast(), 'Undo')).click();
    for (let i = 0; i < 100 && (await roleOf()) !== 'host'; i++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(await roleOf(), 'host');
  });
});
