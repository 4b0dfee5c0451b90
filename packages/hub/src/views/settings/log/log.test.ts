import { assert } from 'chai';
import { until } from '../../../../test/open-hub.ts';
import { settingsPage } from '../../../../test/settings-page.ts';

const { opened, client, button, said } = settingsPage();

describe('The log of changes', () => {
  it('tells a change member by member, and takes it back', async () => {
    const log = await opened('/settings/log?subject=host/rohan');
    log.querySelector<HTMLElement>('a.item')!.click();
    await until(() => log.querySelector('.changes'), 'it unfolds');
    const rows = [...log.querySelectorAll<HTMLElement>('tbody tr')].map(({ innerText }) => innerText);
    assert.ok(
      rows.some(
        (row) =>
          row.includes('Hours') &&
          row.includes('Monday') &&
          row.includes('From') &&
          row.includes('08:00') &&
          row.includes('09:00'),
      ),
      rows.join('\n'),
    );
    (await button(log, 'Back to before')).click();
    await said('Rohan Shah is as it was before');
    const { hours, joinUrl } = await client().host({ id: 'rohan' });
    assert.deepEqual([hours?.[0]?.start, joinUrl], ['08:00', undefined]);
    await until(() => log.querySelectorAll('a.item').length === 2, 'that is a change, too');
  });

  it('names what was changed, also a token and a webhook', async () => {
    const log = await opened('/settings/log');
    const named = [...log.querySelectorAll('.what')].map(({ textContent }) =>
      textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    for (const name of ['Nightly report Token', 'CRM Webhook', 'Mira Kaplan Member']) assert.include(named, name);
  });
});
