/**
 * Runs in the page: what of the hub is beside its window, cut without a way to read the rest, or too small for a pointer.
 * @param without what is not looked into
 */
export function outOfPlace(without: string): string[] {
  const found: string[] = [];
  const all = elementsIn(document.querySelectorAll('team-hub'));
  const modal = all.find((one) => one.matches('dialog:modal'));
  for (const element of all) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (modal && !pathOf(element).includes(modal)) continue;
    if (pathOf(element).some((one) => one.matches(without))) continue;
    const style = getComputedStyle(element);
    if (element.matches('main, dialog') && element.scrollWidth > element.clientWidth)
      found.push(`${nameOf(element)} is ${element.scrollWidth} wide in ${element.clientWidth}`);
    if (element.matches('a[href], button, summary, input, select, textarea')) tooSmall(element);
    if (element.matches('.tabs [aria-current]')) cutByBar(element);
    if (element.matches('.in:placeholder-shown, [role=combobox]:placeholder-shown'))
      placeholder(element as HTMLInputElement);
    if (element.matches('.empty')) asideOf(element);
    if (element.matches('.grow, h1, h2, h3, .phone .name')) {
      overOthers(element, style);
      pressed(element, style);
    }
    inOrder(element, style);
    iconAlone(element, style);
    if (element.matches('.tabs a')) overOtherTabs(element);
    if (style.textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth + 1) unreadable(element);
  }
  return found;

  function elementsIn(some: Iterable<Element>): Element[] {
    return [...some].flatMap((one) => [
      one,
      ...(one.shadowRoot ? elementsIn(one.shadowRoot.querySelectorAll('*')) : []),
    ]);
  }

  function pathOf(element: Element): Element[] {
    const path: Element[] = [];
    for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
      if (at instanceof Element) path.push(at);
    return path;
  }

  function nameOf(element: HTMLElement): string {
    const text = (element.ariaLabel ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
    return `${element.localName}.${element.className} “${text.slice(0, 40)}”`;
  }

  /** The tab that is chosen is seen as a whole. */
  function cutByBar(element: HTMLElement): void {
    const bar = element.parentElement!.getBoundingClientRect();
    const { left, right } = element.getBoundingClientRect();
    if (left < bar.left - 1 || right > bar.right + 1)
      found.push(`${nameOf(element)} is chosen, and not all of it is seen`);
  }

  /** What a field says while it is empty. Searches say it to ears as well, and may end in "…". */
  function placeholder(element: HTMLInputElement): void {
    if (element.type === 'search') return;
    const alone = element.cloneNode() as HTMLInputElement;
    alone.style.cssText =
      'position: absolute; field-sizing: content; inline-size: auto; min-inline-size: 0; max-inline-size: none';
    element.after(alone);
    const { offsetWidth } = alone;
    alone.remove();
    if (offsetWidth > element.offsetWidth + 1) found.push(`“${element.placeholder}” is cut in its field`);
  }

  /** Words that leave no space to what is beside them run over it. */
  function overOthers(element: HTMLElement, style: CSSStyleDeclaration): void {
    if (style.overflowX !== 'visible' || style.display === 'inline' || !element.textContent.trim()) return;
    if (element.scrollWidth > element.clientWidth + 1) found.push(`${nameOf(element)} runs over what is beside it`);
  }

  /** What stands where nothing is stands in the middle of it. */
  function asideOf(element: HTMLElement): void {
    const pane = pathOf(element).find((one) => one.matches('.card, .one, section, main'));
    if (!pane) return;
    const middleOf = (one: Element) => (one.getBoundingClientRect().left + one.getBoundingClientRect().right) / 2;
    if (Math.abs(middleOf(element) - middleOf(pane)) > 12) found.push(`${nameOf(element)} is beside the middle`);
  }

  /** Words in a narrow column of many lines, whose row could have given them a line of their own. */
  function pressed(element: HTMLElement, { display, lineHeight }: CSSStyleDeclaration): void {
    const row = element.parentElement;
    if (!row || display === 'inline' || getComputedStyle(row).display !== 'flex') return;
    const isText = [...element.children].every((one) => getComputedStyle(one).display.startsWith('inline'));
    const lines = Math.round(element.clientHeight / Number.parseFloat(lineHeight));
    if (isText && element.textContent.trim() && lines > 2 && element.clientWidth < row.clientWidth * 0.4)
      found.push(`${nameOf(element)} is pressed into ${lines} lines by what is beside it`);
  }

  /** An icon is a block: where the words after it do not stand in a row with it, it takes a line by itself. */
  function iconAlone(element: HTMLElement, { display }: CSSStyleDeclaration): void {
    if (/flex|grid/.test(display)) return;
    const icon = [...element.children].find(
      (one) => one.localName === 'svg' && getComputedStyle(one).display === 'block',
    );
    const hasWords = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    if (icon && hasWords && getComputedStyle(icon).position === 'static')
      found.push(`${nameOf(element)} has its icon on a line of its own`);
  }

  /** From right to left a number keeps its sign before it, and an arrow leads on as the words do. */
  function inOrder(element: HTMLElement, { direction, display, scale }: CSSStyleDeclaration): void {
    const text = [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    const words = text?.nodeValue ?? '';
    const sign = words.search(/(?<![\d\p{L}] ?)[+−-]\d/u);
    if (text && sign >= 0 && leftOf(text, sign) > leftOf(text, sign + 1))
      found.push(`${nameOf(element)} has its sign behind`);
    if (direction === 'rtl' && /[→←]/.test(words) && (!scale.startsWith('-1') || display === 'inline'))
      found.push(`${nameOf(element)} leads back`);
  }

  function leftOf(text: Node, at: number): number {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect().left;
  }

  /** What is larger for a finger than it looks counts among its overflow, so its words are measured. */
  function overOtherTabs(element: HTMLElement): void {
    const words = new Range();
    words.selectNodeContents(element);
    if (words.getBoundingClientRect().width > element.clientWidth + 1)
      found.push(`${nameOf(element)} runs over the next tab`);
  }

  /** Words that are cut are read where the pointer is over them, or are those of a list that is opened. */
  function unreadable(element: HTMLElement): void {
    if (element.matches('select, input')) return;
    element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    if (!element.closest('[title]')) found.push(`${nameOf(element)} is cut, and nothing tells the rest`);
  }

  /** WCAG 2.5.8: 24 pixels, by an area that may be larger than what is seen; or as far from others as if it had them. */
  function tooSmall(element: HTMLElement): void {
    const label = element.closest('label') ?? element;
    const { left, right, top, bottom, width, height } = label.getBoundingClientRect();
    if (width < 2 || height < 2 || (width >= 23.5 && height >= 23.5)) return;
    if (element.localName === 'a' && getComputedStyle(element).display === 'inline') return;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const root = element.getRootNode() as ShadowRoot;
    const around = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => (i * Math.PI) / 4);
    const others = around.flatMap((angle) => {
      const hit = root.elementFromPoint(x + 11.5 * Math.cos(angle), y + 11.5 * Math.sin(angle));
      const other = hit?.closest('a[href], button, summary, input, select, textarea, label');
      return other && !label.contains(other) && !other.contains(label) ? [other] : [];
    });
    if (others.length > 0)
      found.push(`${nameOf(element)} has ${Math.round(width)} × ${Math.round(height)} pixels, and others are near`);
  }
}
