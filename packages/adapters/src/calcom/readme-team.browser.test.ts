import { shownBy } from './test/readme-page.ts';

it('the example of the README shows times of a team’s event type that is part of the page', async () => {
  const { text, sent } = await shownBy(() => import('../../example/calcom-team.ts'));
  if (!text.includes('Talk to sales')) throw new Error(text);
  if (sent.some(({ path }) => path.startsWith('event-types'))) throw new Error(JSON.stringify(sent));
});
