import { assert } from 'chai';
import type { TeamClient } from '@team-booking/sdk/team';
import { until } from '../../../test/open-hub.ts';
import { settingsPage } from '../../../test/settings-page.ts';
import { settle } from '../../../test/settings-story.ts';

const { page, opened, button } = settingsPage();

describe('The settings', () => {
  it('lead from the list to a part, whose heading has the focus', async () => {
    await opened('/settings');
    const view = page().hub.shown!.element.shadowRoot!;
    (await button(view, 'Log of changes')).click();
    const title = await until(() => {
      const heading = page().hub.shown?.element.shadowRoot?.querySelector('h1');
      return heading?.innerText === 'Log of changes' && heading;
    }, 'another part');
    await until(() => title.matches(':focus'), 'its heading has the focus');
    assert.equal(location.hash, '#/settings/log');
  });

  it('of a host are only their own', async () => {
    const asHost = async (real: TeamClient): Promise<TeamClient> => {
      await settle(real);
      return { ...real, me: async () => ({ ...(await real.me()), role: 'host' as const }) };
    };
    await opened('/settings', asHost);
    const view = page().hub.shown!.element.shadowRoot!;
    const links = [...view.querySelectorAll<HTMLElement>('.parts a')].map(({ innerText }) => innerText.trim());
    assert.deepEqual(links, ['Only for you']);
    location.hash = '#/settings/members';
    await until(
      () => page().hub.shown?.element.shadowRoot?.querySelector('.part .empty'),
      'what is not theirs is not there',
    );
  });
});
