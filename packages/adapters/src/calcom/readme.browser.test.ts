import { shownBy } from './test/readme-page.ts';

it('the example of the README shows times of a person’s event type, without a key', async () => {
  const { text, sent } = await shownBy(() => import('../../example/calcom.ts'));
  if (!text.includes('Intro call')) throw new Error(text);
  if (sent.some(({ headers }) => 'authorization' in headers)) throw new Error(JSON.stringify(sent));
});
