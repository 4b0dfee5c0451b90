import { assert } from 'chai';
import { onLargeScreen } from '../../../test/phone.ts';
import { typeEditor } from '../../../test/type-editor.ts';

const editor = typeEditor();
onLargeScreen();

describe('A booking type, on a large screen', () => {
  it('has what it would have done, and what visitors see, in a third of the pane beside it', async () => {
    const view = await editor.edit();
    const [pane, aside] = [view.querySelector('.columns')!, view.querySelector('aside')!].map((one) => one.clientWidth);
    assert.isAbove(aside! / pane!, 1 / 3);
  });
});
