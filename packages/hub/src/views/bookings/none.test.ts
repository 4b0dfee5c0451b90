import { assert } from 'chai';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';
import { NO_BOOKINGS } from '../../../test/states.ts';

describe('a list without bookings', () => {
  let open: OpenHub;
  const shown = async () => {
    const view = await open.view();
    return until(() => view.querySelector('.first, .empty'), 'nothing says that nothing is there');
  };

  afterEach(() => open.close());

  it('has the link of the team, which one press copies, and three ways to the first booking', async () => {
    open = await openHub('/bookings', { answers: NO_BOOKINGS });
    const first = await shown();
    assert.include(first.textContent, 'No bookings yet, and your link is live');
    const links = [...first.querySelectorAll<HTMLAnchorElement>('.ways a')];
    assert.deepEqual(
      links.map(({ textContent }) => textContent),
      ['Try it yourself', 'Put it on your site', 'Write to somebody'],
    );
    assert.include(links[0]!.href, 'talk');
    assert.isTrue(links[1]!.href.endsWith('#/share?type=talk&form=page'));
    const copied: string[] = [];
    navigator.clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
    first.querySelector<HTMLElement>('.btn.main')!.click();
    await until(() => copied.length > 0, 'nothing was copied');
    assert.deepEqual(copied, [links[0]!.href]);
  });

  it('says what is not there: nothing ahead, nothing that waits, nothing in the past', async () => {
    for (const [address, answers, text] of [
      ['/bookings?tab=waiting', NO_BOOKINGS, 'Nothing is waiting'],
      ['/bookings?tab=past', NO_BOOKINGS, 'No past bookings'],
      ['/bookings?words=nobody', NO_BOOKINGS, 'Nothing matches'],
    ] as const) {
      open = await openHub(address, { answers });
      assert.include((await shown()).textContent, text);
      await open.close();
    }
    open = await openHub('/bookings', {
      client: (client) => ({
        ...client,
        bookings: async (...given: Parameters<typeof client.bookings>) => {
          const found = await client.bookings(...given);
          // Only what is over.
          return given[0]?.query?.from === undefined ? found : { ...found, items: [], next: null };
        },
      }),
    });
    assert.include((await shown()).textContent, 'No upcoming bookings');
  });
});
