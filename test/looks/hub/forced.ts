declare global {
  interface Window {
    /** What is told by a colour of its own only, as long as colours are not those of the system. */
    coloured?: readonly { readonly element: HTMLElement; readonly name: string }[];
    /** Lists of which the choice can be read as a whole, as long as arrows are not those of the system. */
    readable?: ReadonlySet<HTMLSelectElement>;
  }
}

/** Runs in the page, in its own colours: notes what has a ground of its own and neither words nor an edge. */
export function noteColoured(): void {
  const all = [...document.querySelectorAll('team-hub')].flatMap(function within(one: Element): Element[] {
    // Previews of the booker, which is looked at by itself.
    if (one.matches('team-booking, team-booking-times, team-booking-button')) return [];
    return [one, ...(one.shadowRoot ? [...one.shadowRoot.querySelectorAll('*')].flatMap(within) : [])];
  });
  window.coloured = all.flatMap((element) => {
    if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) return [];
    if (element.matches('.sr-only, .sr-only *')) return [];
    const own = groundOf(element);
    if (own === 'none' || own === groundAround(element)) return [];
    const { width, height } = element.getBoundingClientRect();
    const isMark =
      !element.textContent.trim() && element.childElementCount === 0 && width >= 2 && height >= 2 && width < 600;
    const isChosen = element.matches(
      '[aria-pressed=true], [aria-current], [aria-selected=true], .on, .open, .won, .ticked',
    );
    const isControl = element.matches('button, a.btn, select, input, textarea, summary.btn');
    if (!isMark && !isChosen && !isControl) return [];
    const text = (element.ariaLabel ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
    return [{ element, name: `${element.localName}.${element.className} “${text.slice(0, 40)}”` }];
  });

  function groundOf(element: Element): string {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none') return backgroundImage;
    return /, 0\)$|\/ 0\)$|^transparent$/.test(backgroundColor) ? 'none' : backgroundColor;
  }

  function groundAround(element: Element): string {
    for (let at: Node | null = parentOf(element); at; at = parentOf(at))
      if (at instanceof Element && groundOf(at) !== 'none') return groundOf(at);
    return 'none';
  }

  function parentOf(node: Node): Node | null {
    return node instanceof ShadowRoot ? node.host : node.parentNode;
  }
}

/** Runs in the page, in the system's colours: what of that cannot be told from what is around it any more. */
export function lost(): string[] {
  const edges = ['Top', 'Right', 'Bottom', 'Left'] as const;
  return window.coloured!.flatMap(({ element, name }) => {
    if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) return [];
    const style = getComputedStyle(element);
    const isTold =
      style.forcedColorAdjust === 'none' ||
      style.outlineStyle !== 'none' ||
      (style.appearance === 'auto' && element.matches('input, select')) ||
      edges.some((edge) => style[`border${edge}Style`] !== 'none' && style[`border${edge}Width`] !== '0px');
    return isTold ? [] : [`${name} cannot be told from what is around it`];
  });
}

/** Runs in the page: lists of which the choice can be read. In its own colours they are noted. @returns which of those noted it is cut in */
export function cutChoices(): string[] {
  const within = (root: ParentNode): HTMLSelectElement[] => [
    ...root.querySelectorAll('select'),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? within(shadowRoot) : [])),
  ];
  const shown = within(document).filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const isCut = (one: HTMLSelectElement): boolean => {
    const alone = one.cloneNode(false) as HTMLSelectElement;
    alone.append(new Option(one.selectedOptions[0]?.label));
    alone.style.cssText = 'position: absolute; inline-size: max-content; max-inline-size: none; min-inline-size: 0';
    one.after(alone);
    const { offsetWidth } = alone;
    alone.remove();
    return offsetWidth > one.offsetWidth + 1;
  };
  if (!matchMedia('(forced-colors: active)').matches) {
    window.readable = new Set(shown.filter((one) => !isCut(one)));
    return [];
  }
  return shown
    .filter((one) => window.readable!.has(one) && isCut(one))
    .map((one) => `“${one.selectedOptions[0]!.label}” is cut in its list “${one.ariaLabel ?? one.className}”`);
}
