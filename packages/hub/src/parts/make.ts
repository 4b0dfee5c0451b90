/** Makes an element, and defines it first where that was not done. Nobody writes it in HTML, so nobody has to know when it is defined. */
export function make<Element extends HTMLElement>(tag: string, of: new () => Element): Element {
  if (!customElements.get(tag)) customElements.define(tag, of);
  return document.createElement(tag) as Element;
}
