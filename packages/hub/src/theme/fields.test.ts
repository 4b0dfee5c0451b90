import { assert } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { base } from './base.styles.ts';
import { tokens } from './tokens.styles.ts';

class TwoSelects extends LitElement {
  static override styles = [tokens, base];
  override render(): TemplateResult {
    return html`<select class="chip"></select
      ><select class="in"></select
      ><button class="chip">Today</button>`;
  }
}
customElements.define('two-selects', TwoSelects);

for (const dir of ['ltr', 'rtl'])
  it(`a choice has the same arrow in a form as above a list, clear of its edge: ${dir}`, async () => {
    const element = document.body.appendChild(new TwoSelects());
    element.dir = dir;
    await element.updateComplete;
    const [chip, field] = [...element.renderRoot.querySelectorAll('select')].map((one) => getComputedStyle(one));
    assert.include(field!.backgroundImage, 'linear-gradient');
    assert.equal(field!.backgroundImage, chip!.backgroundImage);
    const near = dir === 'rtl' ? /^[\d.]+px/ : /^calc\(100% - [\d.]+px\)/;
    assert.match(field!.backgroundPosition, near);
    element.remove();
  });

it('a choice above a list has the ground of the buttons beside it', async () => {
  const element = document.body.appendChild(new TwoSelects());
  await element.updateComplete;
  const [chip, button] = ['select.chip', 'button.chip'].map((one) => element.renderRoot.querySelector(one)!);
  assert.equal(getComputedStyle(chip!).backgroundColor, getComputedStyle(button!).backgroundColor);
  element.remove();
});
