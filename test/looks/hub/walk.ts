/** What the focus has come to. */
export interface Stop {
  /** What is wrong with it. */
  readonly wrong: readonly string[];
  /** It has left the page, or is where it was before. */
  readonly isEnd: boolean;
}

interface Walked {
  readonly name: string;
  readonly scroller: Element | undefined;
  /** In what it scrolls with. */
  readonly place: DOMRect;
}

declare global {
  interface Window {
    /** What the focus has been on, by order, with its place. */
    walked?: Map<Element, Walked>;
  }
}

/** Runs in the page: forgets what the focus has been on, and begins before the first thing, or in the dialog that is open. */
export function beginWalk(): void {
  window.walked = new Map();
  const hasModal = (root: ParentNode): boolean =>
    !!root.querySelector('dialog:modal') ||
    [...root.querySelectorAll('*')].some((one) => one.shadowRoot && hasModal(one.shadowRoot));
  if (hasModal(document)) return;
  document.body.tabIndex = -1;
  document.body.focus();
}

/** Runs in the page after Tab: whether what has the focus now shows that, can be seen, and comes after what had it before. */
export function nextStop(): Stop {
  const walked = window.walked!;
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const before = [...walked.keys()].at(-1);
  // Dates have several stops. Behind the last thing of a dialog is the browser, and then its first thing.
  if (element === before && element !== document.body) return { wrong: [], isEnd: false };
  if (!(element instanceof HTMLElement) || walked.has(element)) return { wrong: [], isEnd: true };
  if (element === document.body) {
    walked.set(element, { place: new DOMRect(), scroller: undefined, name: 'the browser' });
    return { wrong: [], isEnd: walked.size > 1 && !isInModal(before) };
  }
  const wrong: string[] = [];
  const text = (element.ariaLabel ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
  const name = `${element.localName}.${element.className} “${text.slice(0, 40)}”`;
  const isPreview = [...ancestors(element)].some((one) =>
    one.matches('team-booking, team-booking-times, team-booking-button'),
  );
  const shown = element.closest('label') ?? element;
  const box = shown.getBoundingClientRect();
  if (!isPreview && !showsFocus(element)) wrong.push(`${name} does not show that it has the focus`);
  if (!isPreview && !isSeen(element, box)) wrong.push(`${name} has the focus and is covered`);
  const last = before === document.body ? undefined : [...walked.values()].at(-1);
  const scroller = scrollerOf(element);
  // What it scrolls with may itself have been scrolled since the last stop.
  const scrolled = [...ancestors(element)].reduce((sum, { scrollTop }) => sum + scrollTop, 0);
  const place = new DOMRect(box.x, box.y + scrolled, box.width, box.height);
  const isAbove = (other: DOMRect) => place.bottom <= other.top && place.left < other.right && place.right > other.left;
  if (last && last.scroller === scroller && !isInModal(element) && isAbove(last.place))
    wrong.push(`${name} is above ${last.name}, and comes after it`);
  walked.set(element, { place, scroller, name });
  return { wrong, isEnd: false };

  function isInModal(of: Element | undefined): boolean {
    return of !== undefined && [...ancestors(of)].some((one) => one.matches('dialog:modal'));
  }

  function* ancestors(of: Element): Generator<Element> {
    for (let at: Node | null = of; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
      if (at instanceof Element) yield at;
  }

  /** An outline or a line of itself, of what lies over it, or of what it is in. */
  function showsFocus(of: Element): boolean {
    let steps = 0;
    for (const at of ancestors(of)) {
      for (const part of [null, '::after', '::before']) {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at, part);
        if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) return true;
        if (boxShadow.includes('inset') && at.matches(':has(:focus-visible)')) return true;
      }
      if (++steps > 3) return false;
    }
    return false;
  }

  function isSeen(of: Element, { left, right, top, bottom }: DOMRect): boolean {
    const inset = 3;
    const xs = [left + inset, (left + right) / 2, right - inset];
    const ys = [top + inset, (top + bottom) / 2, bottom - inset];
    return xs.some((x) =>
      ys.some((y) => {
        let hit = document.elementFromPoint(x, y);
        while (hit?.shadowRoot) {
          const inner = hit.shadowRoot.elementFromPoint(x, y);
          if (!inner || inner === hit) break;
          hit = inner;
        }
        return !!hit && [...ancestors(hit)].some((one) => one === of || one === shown);
      }),
    );
  }

  /** What it scrolls with; places in one of them compare. */
  function scrollerOf(of: Element): Element | undefined {
    return [...ancestors(of)].find((one) => /auto|scroll/.test(getComputedStyle(one).overflowY));
  }
}

/** Runs in the page at the end: what a mouse can press, and the focus has not come to. */
export function missed(): string[] {
  const walked = [...window.walked!.keys()];
  const all = [...document.querySelectorAll('team-hub')].flatMap(function within(one: Element): Element[] {
    return [one, ...(one.shadowRoot ? [...one.shadowRoot.querySelectorAll('*')].flatMap(within) : [])];
  });
  const modal = all.find((one) => one.matches('dialog:modal'));
  const found: string[] = [];
  for (const element of all) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const path = pathOf(element);
    if (modal && !path.includes(modal)) continue;
    if (path.some((one) => one.matches('[inert], team-booking, team-booking-times, team-booking-button'))) continue;
    const isPressed =
      element.matches('a[href], button, select, textarea, summary, input:not([type=hidden])') ||
      (getComputedStyle(element).cursor === 'pointer' &&
        getComputedStyle(element.parentElement ?? element).cursor !== 'pointer');
    if (!isPressed || element.matches(':disabled')) continue;
    const inside = walked.some((one) => element === one || element.contains(one) || one.contains(element));
    if (inside || isOneOfMany(element)) continue;
    const text = (element.ariaLabel ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
    found.push(`${element.localName}.${element.className} “${text.slice(0, 40)}” is not reached`);
  }
  return found;

  function pathOf(element: Element): Element[] {
    const path: Element[] = [];
    for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
      if (at instanceof Element) path.push(at);
    return path;
  }

  /** Of a grid, a list, or radio buttons, only one is in the order of Tab; arrows move among them. */
  function isOneOfMany(element: HTMLElement): boolean {
    if (element.closest('[role=grid], [role=listbox]')) return true;
    const radio = element.matches('input[type=radio]') ? element : element.querySelector('input[type=radio]');
    if (!(radio instanceof HTMLInputElement)) return false;
    return walked.some((one) => one instanceof HTMLInputElement && one.type === 'radio' && one.name === radio.name);
  }
}
