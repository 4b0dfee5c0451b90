import { assert } from 'chai';
import { until } from '../../../../test/open-hub.ts';
import { settingsPage } from '../../../../test/settings-page.ts';
import { settleWithDeliveries } from '../../../../test/settings-story.ts';

const { page, opened, client, button, said, type, bar } = settingsPage();

describe('Webhooks', () => {
  it('are edited as a draft, tested, and tell what was answered', async () => {
    const webhooks = await opened('/settings/webhooks', settleWithDeliveries);
    webhooks.querySelector<HTMLElement>('a.item')!.click();
    const one = await until(() => webhooks.querySelector('team-hub-webhook')?.shadowRoot, 'it unfolds');
    const box = await until(() => one.querySelector<HTMLInputElement>('.events label:last-child input'), 'no events');
    box.click();
    (await button(await bar(one), 'Save')).click();
    await said('Saved');
    const { events } = (await client().webhooks()).items[0]!;
    assert.deepEqual(events.toSorted(), ['booking.cancelled', 'booking.confirmed', 'booking.refunded']);
    (await until(() => one.querySelectorAll<HTMLElement>('.deliveries a')[1], 'no deliveries')).click();
    await until(
      () => one.querySelector<HTMLElement>('.deliveries .unfolded')?.innerText.includes('out of memory'),
      'the answer',
    );
  });

  it('keep what was typed and not saved until somebody comes back', async () => {
    const webhooks = await opened('/settings/webhooks', settleWithDeliveries);
    webhooks.querySelector<HTMLElement>('a.item')!.click();
    const purpose = (root: ParentNode) =>
      until(
        () =>
          root
            .querySelector('team-hub-webhook')
            ?.shadowRoot?.querySelector<HTMLInputElement>('[data-pointer="/description"]'),
        'it unfolds',
      );
    const field = await purpose(webhooks);
    const address = location.hash;
    type(field, 'CRM of sales');
    field.dispatchEvent(new Event('change', { bubbles: true }));
    const shown = webhooks.querySelector('team-hub-webhook')!.shadowRoot!;
    const saving = await bar(shown);
    await until(() => saving.textContent.includes('1 change'), 'it is a draft');
    location.hash = '#/settings/tokens';
    await until(() => !webhooks.host.isConnected, 'the tokens are shown');
    location.hash = address;
    const again = await until(() => {
      const root = page().hub.shown?.element.shadowRoot?.querySelector('.part > *')?.shadowRoot;
      return root?.querySelector('team-hub-webhook') && root;
    }, 'the webhook is back');
    assert.equal((await purpose(again)).value, 'CRM of sales');
    const back = again.querySelector('team-hub-webhook')!.shadowRoot!;
    (await button(await bar(back), 'Save')).click();
    await said('Saved');
    assert.equal((await client().webhooks()).items[0]!.description, 'CRM of sales');
  });
});
