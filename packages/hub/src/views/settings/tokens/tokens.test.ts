import { assert } from 'chai';
import { until } from '../../../../test/open-hub.ts';
import { settingsPage } from '../../../../test/settings-page.ts';

const { opened, client, said, type } = settingsPage();

describe('Tokens', () => {
  it('are shown once, and ended by a dialog that names them', async () => {
    const tokens = await opened('/settings/tokens?do=make');
    type(tokens.querySelector('[name=name]'), 'Importer');
    tokens.querySelector('form')!.requestSubmit();
    const secret = await until(() => tokens.querySelector<HTMLElement>('.secret code'), 'no token');
    assert.match(secret.innerText, /^tbt_/);
    const end = () => tokens.querySelector<HTMLElement>('[aria-label="End: Importer"]');
    (await until(end, 'it is not listed')).click();
    const dialog = await until(() => tokens.querySelector<HTMLElement>('dialog[open]'), 'no dialog');
    assert.include(dialog.innerText, 'End Importer?');
    dialog.querySelector<HTMLElement>('.btn.main')!.click();
    await said('Importer has ended');
    const { items } = await client().tokens();
    assert.deepEqual(items.map(({ name }) => name).toSorted(), ['CRM', 'Nightly report']);
    assert.isNull(tokens.querySelector('.secret'), 'its secret is of no use any more');
  });
});
