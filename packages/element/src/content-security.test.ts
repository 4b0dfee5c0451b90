import { assert } from 'chai';
import { until } from '../test/states.ts';

/** A page of its own with a strict policy, in which one module runs. The test runner serves it. */
async function strictPage(module: string): Promise<{ frame: HTMLIFrameElement; broken: string[] }> {
  const frame = document.createElement('iframe');
  const broken: string[] = [];
  window.addEventListener('message', ({ data, source }) => {
    if (source === frame.contentWindow && data?.violated) broken.push(String(data.violated));
  });
  frame.width = '1180';
  frame.height = '800';
  frame.src = `/strict.html?${new URL(module, import.meta.url).pathname}`;
  document.body.append(frame);
  await until(() => frame.contentDocument?.querySelector('main'), 'the page is there');
  return { frame, broken };
}

describe('a strict content security policy', () => {
  it('is not violated by a whole booking, styles included', async () => {
    const { frame, broken } = await strictPage('../test/strict-page.ts');
    const told = () => frame.contentDocument!.body.dataset;
    // More than fifty states one after the other: a busy machine takes its time for all, and not for one.
    for (let at = told()['at']; !told()['done']; at = told()['at'])
      await until(() => told()['done'] || told()['at'] !== at, `it goes on from ${at}`, 20_000);
    assert.equal(told()['done'], 'booked cancelled');
    assert.deepEqual(broken, []);
    frame.remove();
  }).timeout(120_000);

  it('is checked: a violation is detected', async () => {
    const { frame, broken } = await strictPage('../test/careless-page.ts');
    await until(() => broken.length > 0, 'a violation is reported');
    assert.include(broken[0], 'style-src');
    frame.remove();
  });
});
