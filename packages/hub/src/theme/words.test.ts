import { assert } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { base } from './base.styles.ts';

class OneName extends LitElement {
  static override styles = base;
  override render(): TemplateResult {
    return html`<div dir="rtl"><p class="clip" dir="auto">Ada Okafor</p></div>`;
  }
}
customElements.define('one-name', OneName);

it('a name in letters of the other direction stands where the others do', async () => {
  const element = document.body.appendChild(new OneName());
  await element.updateComplete;
  const name = element.renderRoot.querySelector('p')!;
  const text = document.createRange();
  text.selectNodeContents(name);
  assert.closeTo(text.getBoundingClientRect().right, name.getBoundingClientRect().right, 1);
  assert.isBelow(text.getBoundingClientRect().width, name.getBoundingClientRect().width / 2);
  element.remove();
});
