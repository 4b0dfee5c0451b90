/**
 * Runs in the page: what of the shown element is clipped, covered, too small to be pressed, or scrolls inside what scrolls.
 * @param within what all of it is in; default: the `main` of the booker's gallery
 * @param without what is not looked into
 */
export function misplaced(within = 'main', without = ''): string[] {
  const found: string[] = [];
  const coarse = matchMedia('(pointer: coarse)').matches;
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide, the window ${clientWidth}`);

  const rootsIn = (all: Iterable<Element>): ShadowRoot[] =>
    [...all].flatMap(({ shadowRoot }) =>
      shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot.querySelectorAll('*'))] : [],
    );
  const roots = rootsIn(document.querySelectorAll(`${within}, ${within} *`));
  const modal = roots.map((root) => root.querySelector('dialog:modal')).find(Boolean);
  for (const root of roots) {
    if (without && isIn(without, root.host)) continue;
    if (modal && !isInside(root.host, modal) && !root.contains(modal)) continue;
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isHidden(element)) continue;
      if (modal && root.contains(modal) && !modal.contains(element)) continue;
      const name = nameOf(element);
      const rects = textRects(element);
      const words = element.textContent.trim().split(/[\s\u00A0-]+/).length;
      // Long words may be divided, words of usual length not.
      const lines = new Set(rects.map(({ bottom }) => Math.round(bottom))).size;
      if (lines > words && !/\S{16}/.test(element.textContent)) found.push(`${name} is broken inside words`);
      for (const [node, first] of firstLetters(element)) begins(element, node, first, name);
      for (const rect of rects) {
        clipped(element, rect, name);
        covered(root, element, rect, name);
      }
      if (element instanceof HTMLSelectElement) chosenIn(element, name);
      // Which clock the times are of has to be read whole.
      const { scrollWidth: full, clientWidth: seen, scrollHeight, clientHeight } = element;
      if (element.matches('.zone-name span:not(.sr-only)') && (full > seen + 1 || scrollHeight > clientHeight + 1))
        found.push(`${name} is cut`);
      if (coarse && element.matches('button, a, select, input, textarea, [role="option"]'))
        pressable(root, element, name);
      if (
        coarse &&
        /auto|scroll/.test(getComputedStyle(element).overflowY) &&
        !element.matches('.zones ul, textarea, dialog, main')
      ) {
        if (element.scrollHeight > element.clientHeight + 1) found.push(`${name} scrolls inside the page`);
      }
    }
  }
  return found;

  function nameOf(element: HTMLElement): string {
    const text = (element.ariaLabel ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
    return `${element.localName}${element.id && `#${element.id}`}.${element.className} “${text.slice(0, 40)}”`;
  }

  /** For ears only. */
  function isHidden(element: Element): boolean {
    if (element.closest('.sr-only, [aria-hidden="true"], option, optgroup')) return true;
    for (let at: Element | null = element; at; at = at.parentElement)
      if (getComputedStyle(at).clipPath.startsWith('inset(50%')) return true;
    return false;
  }

  function isInside(element: Element, outer: Element): boolean {
    for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
      if (at === outer) return true;
    return false;
  }

  function isIn(selector: string, element: Element): boolean {
    for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
      if (at instanceof Element && at.matches(selector)) return true;
    return false;
  }

  /** The boxes of the lines of an element's own text. */
  function textRects(element: Element): DOMRect[] {
    return [...element.childNodes].flatMap((node) => {
      if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    });
  }

  /** The boxes of the first letters of an element's own texts. */
  function firstLetters(element: Element): [Node, DOMRect][] {
    return [...element.childNodes].flatMap((node) => {
      const at = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').search(/\S/) : -1;
      if (at < 0) return [];
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return [[node, range.getBoundingClientRect()]];
    });
  }

  /** Whatever is cut on purpose, it is not its beginning: an address in a line of the other direction would lose that. */
  function begins(element: Element, node: Node, { left, right, width }: DOMRect, name: string): void {
    if (width === 0) return;
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (getComputedStyle(at).textOverflow !== 'ellipsis') continue;
      const box = at.getBoundingClientRect();
      if (left < box.left - 1 || right > box.right + 1)
        found.push(`${name} does not show how “${node.nodeValue!.trim().slice(0, 20)}” begins`);
    }
  }

  /** What is cut on purpose says so by … */
  function isCutOnPurpose(element: Element): boolean {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { textOverflow, webkitLineClamp, overflowY } = getComputedStyle(at);
      if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || /auto|scroll/.test(overflowY)) return true;
    }
    return false;
  }

  function clipped(element: Element, { left, right, top, bottom }: DOMRect, name: string): void {
    if (isCutOnPurpose(element)) return;
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (getComputedStyle(at).overflowX === 'visible' && !at.matches('.booker')) continue;
      const box = at.getBoundingClientRect();
      if (left < box.left - 0.5 || right > box.right + 0.5)
        found.push(`${name} is cut at a side by ${nameOf(at as HTMLElement)}`);
      else if (at.matches('.booker:not(.bare)') && (left < box.left + 6 || right > box.right - 6))
        found.push(`${name} touches the edge of the booker`);
      // A line's box is higher than its letters.
      else if (top < box.top - 4 || bottom > box.bottom + 4)
        found.push(`${name} is cut above or below by ${nameOf(at as HTMLElement)}`);
    }
  }

  /** The name that a list shows while it is closed is cut without a sign. */
  function chosenIn(select: HTMLSelectElement, name: string): void {
    const { font, appearance, paddingInlineStart, paddingInlineEnd } = getComputedStyle(select);
    const context = new OffscreenCanvas(1, 1).getContext('2d')!;
    context.font = font;
    const { width } = context.measureText(select.selectedOptions[0]?.text ?? '');
    // The arrow of Chromium takes some of it, and what is before the name. Those that draw an arrow of their own have padding for it.
    const arrow = appearance === 'none' ? 0 : 15;
    const hasArrow = select.parentElement?.querySelector('.icon')?.checkVisibility({ visibilityProperty: true });
    if (select.closest('.booker') && appearance === 'none' && !hasArrow) found.push(`${name} has no arrow`);
    const before = Math.max(4, parseFloat(paddingInlineStart));
    const room = select.clientWidth - before - parseFloat(paddingInlineEnd) - arrow;
    if (width > room) found.push(`${name} shows ${Math.round(room)} of ${Math.round(width)} pixels of its choice`);
  }

  function covered(root: ShadowRoot, element: Element, { left, right, top, bottom }: DOMRect, name: string): void {
    // A month without times is covered on purpose, and what a list of time zones is opened over.
    if (element.closest('.calendar:has(.overlay)')) return;
    const x = (left + right) / 2;
    for (const y of [top + 2, (top + bottom) / 2, bottom - 2]) coveredAt(root, element, x, y, name);
  }

  function coveredAt(root: ShadowRoot, element: Element, x: number, y: number, name: string): void {
    const hit = root.elementFromPoint(x, y);
    if (!hit || element.contains(hit) || hit.contains(element) || hit.closest('.zones')) return;
    // A box may lie over the words of its label.
    if (hit.closest('label')?.contains(element)) return;
    // A dialog scrolls below its bar.
    if (modal && hit.closest('.bar')) return;
    const box = hit.getBoundingClientRect();
    // The area of a target is larger than its look.
    if (isCutOnPurpose(element) || y < box.top || y > box.bottom || x < box.left || x > box.right) return;
    found.push(`${name} is covered by ${nameOf(hit as HTMLElement)}`);
  }

  /** 44 pixels for a finger, by an area that may be larger than what is seen. */
  function pressable(root: ShadowRoot, element: HTMLElement, name: string): void {
    // Inside a sentence the line is what it is.
    const sentence =
      element.localName === 'a' && getComputedStyle(element).display === 'inline' && !element.closest('.contact');
    // In the bar the visitor's name has one line of its own, so that the bar keeps its height.
    if (sentence || element.matches('[tabindex="-1"], .as .change, [role="grid"] *')) return;
    const label = element.matches('[type="radio"], [type="checkbox"]')
      ? (element.closest('label') ?? root.querySelector(`label[for="${element.id}"]`))
      : null;
    const box = (label ?? element).getBoundingClientRect();
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = (label ?? element).getBoundingClientRect();
    if (box.width < 1) return;
    const [x, y] = [left + width / 2, top + height / 2];
    const own = (dx: number, dy: number): boolean => {
      const hit = root.elementFromPoint(x + dx, y + dy);
      return !!hit && (element.contains(hit) || !!label?.contains(hit));
    };
    const reach = (x: number, y: number): number => {
      let far = 0;
      while (far < 44 && own(x * (far + 1), y * (far + 1))) far++;
      return far;
    };
    const high = height >= 43.5 ? 44 : Math.max(height, Math.min(44, reach(0, -1) + reach(0, 1) + 2));
    const wide = width >= 43.5 ? 44 : Math.max(width, Math.min(44, reach(-1, 0) + reach(1, 0) + 2));
    if (high < 44 || wide < 44) found.push(`${name} has ${Math.round(wide)} × ${Math.round(high)} pixels for a finger`);
  }
}
