import { assert } from 'chai';
import { openHub, type OpenHub } from '../test/open-hub.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('A view that is loaded again', () => {
  it('ends when it shows what was loaded after it, too', async () => {
    open = await openHub('/today');
    await open.view();
    const view = open.hub.shown!.element as unknown as {
      load(): Promise<unknown>;
      data: unknown;
      refresh(): Promise<void>;
    };
    const { data } = view;
    const answers: ((answer: unknown) => void)[] = [];
    view.load = () => new Promise((resolve) => answers.push(resolve));
    let hasEnded = false;
    const first = view.refresh().then(() => (hasEnded = true));
    const second = view.refresh();
    answers[0]!({ ...(data as object) });
    await soon();
    assert.isFalse(hasEnded, 'it would show what is old');
    const newest = { ...(data as object) };
    answers[1]!(newest);
    await first;
    assert.isTrue(view.data === newest);
    await second;
  });
});
