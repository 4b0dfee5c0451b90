/**
 * Runs in the page, in forced colours: words that touch the frame of their button, numbers of days that cannot be read on their ground, and
 * marks of days that are as their ground. There all frames are drawn, also those that are transparent otherwise.
 */
export function badlyFramed(): string[] {
  const found: string[] = [];
  const roots = [...document.querySelectorAll('main, main *')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of roots) {
    for (const button of root.querySelectorAll<HTMLElement>('button, a.secondary')) {
      if (!button.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const { borderLeftStyle, borderLeftWidth, borderLeftColor } = getComputedStyle(button);
      if (borderLeftStyle === 'none' || borderLeftWidth === '0px' || contrast(borderLeftColor, groundOf(button)) < 1.5)
        continue;
      const box = button.getBoundingClientRect();
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
  }
  return found;

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
