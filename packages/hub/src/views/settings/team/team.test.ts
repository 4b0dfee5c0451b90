import { assert } from 'chai';
import type { TeamClient } from '@team-booking/sdk/team';
import { until } from '../../../../test/open-hub.ts';
import { settingsPage } from '../../../../test/settings-page.ts';
import { settle } from '../../../../test/settings-story.ts';

const { toast, opened, client, button, said, type, bar } = settingsPage();

describe('The team', () => {
  it('is saved with what was changed, and taken back', async () => {
    const team = await opened('/settings/team');
    const name = () => team.querySelector<HTMLInputElement>('[data-pointer="/name"]');
    type(name(), 'Northwind Help');
    (await button(await bar(team), 'Save')).click();
    await said('Saved');
    assert.equal((await client().team()).name, 'Northwind Help');
    (await button(toast(), 'Undo')).click();
    await until(() => name()!.value === 'Northwind Support', 'it is as it was');
    assert.equal((await client().team()).name, 'Northwind Support');
  });

  it('of a file is only read, with the name of the file', async () => {
    const ofFile = async (real: TeamClient): Promise<TeamClient> => {
      await settle(real);
      return { ...real, team: async () => ({ ...(await real.team()), configuredBy: { file: 'team.json' } }) };
    };
    const team = await opened('/settings/team', ofFile);
    assert.include(team.querySelector<HTMLElement>('.note')!.innerText, 'team.json');
    assert.isTrue(team.querySelector('fieldset')!.disabled);
  });

  it('is told when its accent is too light for words', async () => {
    const look = await opened('/settings/look');
    type(look.querySelector('input[type=color]'), '#ffd400');
    await until(() => look.querySelector<HTMLElement>('.warn')?.innerText.includes('1.4 : 1'), 'too light');
    type(look.querySelector('input[type=color]'), '#0b5d3b');
    await until(() => look.querySelector<HTMLElement>('.good')?.innerText.includes('Easy to read'), 'easy to read');
    const preview = look.querySelector('team-hub-preview')!.shadowRoot!;
    const accent = (element: Element) => getComputedStyle(element).getPropertyValue('--brand').trim();
    await until(() => {
      const booker = preview.querySelector('team-booking')?.shadowRoot?.firstElementChild;
      return booker && accent(booker) === '#0b5d3b';
    }, 'the real booker has it');
  });
});
