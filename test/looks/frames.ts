/**
 * Runs in the page, in forced colours, where all frames are drawn, also those that are transparent otherwise, and no ground is: words that touch
 * the frame of their button, frames that touch each other, numbers of days that cannot be read on their ground, marks of days that are as their
 * ground, and what nothing but a ground or a colour would tell: a skeleton, a wrong answer, how far a request is.
 */
export function badlyFramed(): string[] {
  const found: string[] = [];
  const roots = [...document.querySelectorAll('main, main *')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of roots) {
    const framed = [...root.querySelectorAll<HTMLElement>('button, a.secondary')].filter(
      (button) => isSeen(button) && isFramed(button),
    );
    for (const [i, button] of framed.entries()) {
      const box = button.getBoundingClientRect();
      if (framed.slice(i + 1).some((other) => areClose(box, other.getBoundingClientRect())))
        found.push(`the frame of ${nameOf(button)} touches another`);
      for (const { left, right } of wordsIn(button))
        if (left < box.left + 3 || right > box.right - 3) found.push(`${nameOf(button)} touches its frame`);
    }
    for (const number of root.querySelectorAll<HTMLElement>('.day b')) {
      if (!number.checkVisibility()) continue;
      const [ink, ground] = [getComputedStyle(number).color, groundOf(number)];
      if (contrast(ink, ground) < 4.5) found.push(`${nameOf(number)} is ${ink} on ${ground}`);
    }
    for (const day of root.querySelectorAll<HTMLElement>('.free.few span')) {
      if (!day.checkVisibility()) continue;
      const mark = getComputedStyle(day, '::after').backgroundColor;
      if (contrast(mark, groundOf(day)) < 3) found.push(`${nameOf(day)} has a mark of ${mark}`);
    }
    for (const bone of root.querySelectorAll<HTMLElement>('.bone, .skeleton .day span'))
      if (isSeen(bone) && !isFramed(bone)) found.push(`${nameOf(bone)} of the skeleton is not seen`);
    for (const wrong of root.querySelectorAll<HTMLElement>('[aria-invalid="true"]'))
      if (getComputedStyle(wrong).outlineStyle === 'none') found.push(`${nameOf(wrong)} looks as if it were right`);
    const steps = [...root.querySelectorAll<HTMLElement>('.what-next li')].map(
      (step) => getComputedStyle(step, '::before').backgroundColor,
    );
    if (new Set(steps).size < steps.length) found.push(`steps look alike: ${steps.join(', ')}`);
  }
  return found;

  /** Whether it is shown, and not beyond the end of the list that it is in. */
  function isSeen(element: HTMLElement): boolean {
    const list = element.closest('.pane')?.getBoundingClientRect();
    return (
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      (!list || element.getBoundingClientRect().bottom <= list.bottom)
    );
  }

  function isFramed(element: Element): boolean {
    const { borderLeftStyle, borderLeftWidth, borderLeftColor } = getComputedStyle(element);
    return (
      borderLeftStyle !== 'none' && borderLeftWidth !== '0px' && contrast(borderLeftColor, groundOf(element)) >= 1.5
    );
  }

  function areClose(one: DOMRect, other: DOMRect): boolean {
    const across = Math.max(one.left, other.left) - Math.min(one.right, other.right);
    const down = Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom);
    return Math.max(across, down) < 2;
  }

  function nameOf(element: HTMLElement): string {
    return `${element.localName}.${element.className} “${element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 30)}”`;
  }

  function wordsIn(element: Element): DOMRect[] {
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const rects: DOMRect[] = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.nodeValue?.trim() || walker.currentNode.parentElement!.closest('.sr-only')) continue;
      range.selectNodeContents(walker.currentNode);
      rects.push(...[...range.getClientRects()].filter(({ width }) => width > 1));
    }
    return rects;
  }

  function groundOf(element: Element): string {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (parts(backgroundColor)[3] !== 0) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  }

  function parts(colour: string): number[] {
    const numbers = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return numbers.length === 3 ? [...numbers, 1] : numbers;
  }

  function contrast(one: string, other: string): number {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(colour: string): number {
    const [red, green, blue] = parts(colour).map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  }
}
