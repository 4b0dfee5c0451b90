/**
 * Runs in each page before anything else: keeps what goes wrong, and finds where a visitor would press. Serialised, so it refers to
 * nothing outside, and it takes the globals that it needs before the page replaces them.
 */
export function watch(): void {
  const { error, warn } = console;
  const said = (...words: unknown[]) =>
    words.map((word) => (word instanceof Error ? word.message : String(word))).join(' ');

  const visitor = {
    wrongs: [] as string[],
    logs: [] as string[],
    shift: 0,
    bookings: [] as string[],
    start: '',
    covered: 0,
    wasHidden: false,
    plainLooks: '',

    booker: (): HTMLElement | null =>
      (window as { booker?: HTMLElement }).booker ??
      document.querySelector<HTMLElement>('team-booking') ??
      visitor.opener()?.shadowRoot?.querySelector<HTMLElement>('team-booking') ??
      null,
    opener: (): HTMLElement | null => document.querySelector<HTMLElement>('team-booking-button'),
    /** Ends what is in motion. */
    settle(): void {
      for (const motion of visitor.root().getAnimations())
        if (motion.effect?.getTiming().iterations !== Infinity) motion.finish();
    },
    root: (): ShadowRoot => visitor.booker()!.shadowRoot!,

    /** What of these can be seen in the booker, or, where it has none of them, in what opens it. */
    all(selector: string): HTMLElement[] {
      const found = [visitor.booker(), visitor.opener()]
        .map((one) => [...(one?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])])
        .find(({ length }) => length > 0);
      return (found ?? []).filter(
        (one) =>
          one.getClientRects().length > 0 &&
          one.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false }),
      );
    },
    shows: (selector: string): boolean => visitor.all(selector).length > 0,
    text: (selector: string): string =>
      visitor
        .all(selector)
        .map((one) => one.innerText)
        .join(' ')
        .replace(/\s+/g, ' '),

    /** The innermost element at a point, through shadow roots. */
    at(x: number, y: number): Element | null {
      let found = document.elementFromPoint(x, y);
      for (;;) {
        const closed = found?.id === 'host' ? visitor.booker()!.getRootNode() : null;
        const root = found?.shadowRoot ?? (closed instanceof ShadowRoot ? closed : null);
        const inner = root?.elementFromPoint(x, y);
        if (!inner || inner === found) return found;
        found = inner;
      }
    },

    /** Scrolls to the first of these, as far as a visitor can, and says where to press it, or what is in the way. */
    async aim(selector: string, inPage = false): Promise<{ x: number; y: number; wrong?: string }> {
      const [one] = inPage ? [document.querySelector<HTMLElement>(selector)!] : visitor.all(selector);
      if (!one) return { x: 0, y: 0, wrong: `${selector} is not shown` };
      one.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      let before = '';
      for (let i = 0; i < 20; i++) {
        await new Promise((yes) => requestAnimationFrame(yes));
        const now = JSON.stringify(one.getBoundingClientRect());
        if (now === before) break;
        before = now;
      }
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const [x, y] = [
        (Math.max(0, left) + Math.min(innerWidth, right)) / 2,
        (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2,
      ];
      const hit = visitor.at(x, y);
      visitor.lookAtTop();
      const wrong = `${selector} is at ${Math.round(x)}, ${Math.round(y)} under ${hit?.localName}.${hit?.className}`;
      return { x, y, ...(!hit || !(one === hit || one.contains(hit)) ? { wrong } : {}) };
    },

    /** Counts points of the page's sticky header where something else is on top. */
    lookAtTop(): void {
      const top = document.querySelector('#top');
      if (!top) return;
      const { left, right, top: upper, bottom } = top.getBoundingClientRect();
      for (let x = left + 5; x < right; x += 40)
        for (const y of [upper + 5, (upper + bottom) / 2, bottom - 5])
          if (document.elementFromPoint(x, y) !== top) visitor.covered++;
    },
    neverCovers: (): boolean => visitor.covered === 0,

    noteHidden(): void {
      const { left, top, width } = visitor.booker()!.getBoundingClientRect();
      const over = document.elementFromPoint(left + width / 2, top + 100);
      visitor.wasHidden = !visitor.shows('[part~="booker"]') && over !== visitor.booker();
    },

    /** Controls that stick out of the booker, and a booker that is too narrow. */
    clipped(least: number): string[] {
      const frame = visitor.booker()!;
      const part = visitor.all('[part~="booker"]')[0];
      if (!part) return ['there is no booker'];
      const own = part.getBoundingClientRect();
      const wrongs = own.width < least ? [`${Math.round(own.width)} px wide, not ${least}`] : [];
      if (part.scrollWidth > part.clientWidth + 1) {
        const edge = own.right + (part.scrollWidth - part.clientWidth) / 2;
        const over = visitor.all('*').filter((one) => one.getBoundingClientRect().right > edge);
        wrongs.push(
          `${part.scrollWidth - part.clientWidth} px are cut off: ${over.map((one) => one.className).join(', ')}`,
        );
      }
      for (const one of visitor.all('button, a, input, select, textarea')) {
        const { left, right, width } = one.getBoundingClientRect();
        let scrolls = false;
        for (let up = one.parentElement; up; up = up.parentElement)
          scrolls ||= /auto|scroll/.test(getComputedStyle(up).overflowX) && up.scrollWidth > up.clientWidth;
        if (scrolls || width <= 1) continue;
        if (left < own.left - 1 || right > own.right + 1)
          wrongs.push(`"${one.innerText || one.localName}" sticks out of ${frame.localName}`);
      }
      return wrongs;
    },

    /** Elements with words of their own that can be read. */
    words: (within: string): HTMLElement[] =>
      visitor.all(`${within}, :is(${within}) *`).filter(
        (one) =>
          [...one.childNodes].some((node) => node.nodeType === 3 && /\S/.test((node as Text).data)) &&
          // Initials stand for pictures.
          !one.closest('[aria-disabled="true"], .sr-only, i'),
      ),
    letters: (within = '[part~="booker"]'): number =>
      visitor.words(within).reduce((least, one) => {
        const size = parseFloat(getComputedStyle(one).fontSize);
        if (size < least) visitor.least = `${one.className || one.localName} "${one.innerText}" ${size} px`;
        return Math.min(least, size);
      }, 99),

    /** Red, green, blue and opacity of a colour, by painting it over another. */
    paint(...colors: string[]): Uint8ClampedArray {
      const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
      for (const color of colors) {
        context.fillStyle = color;
        context.fillRect(0, 0, 1, 1);
      }
      return context.getImageData(0, 0, 1, 1).data;
    },
    luminance(rgb: Uint8ClampedArray): number {
      const [r, g, b] = [rgb[0]!, rgb[1]!, rgb[2]!].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    },
    /** The least contrast of words in the booker to their ground. */
    least: '',
    contrast(within = '[part~="booker"]'): number {
      let least = 21;
      for (const one of visitor.words(within)) {
        const grounds: string[] = [];
        for (let up: Element | null = one; up; up = up.parentElement)
          grounds.unshift(getComputedStyle(up).backgroundColor);
        const ground = visitor.luminance(visitor.paint('#fff', ...grounds));
        const ink = visitor.luminance(visitor.paint('#fff', ...grounds, getComputedStyle(one).color));
        const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
        if (ratio < least) visitor.least = `${one.className || one.localName} "${one.innerText}" ${ratio.toFixed(2)}`;
        least = Math.min(least, ratio);
      }
      return least;
    },
    /** Colours and sizes of what matters, a line for each state in which it is seen. */
    looks(): string {
      const lines = ['booker', 'day', 'time', 'button', 'done'].flatMap((part) =>
        visitor.all(`[part~="${part}"]`).map((one) => {
          const { color, backgroundColor, borderRadius } = getComputedStyle(one);
          const states = [
            ...[...one.part].toSorted(),
            ...['[aria-pressed="true"]', '[aria-disabled="true"]', '[aria-current]', ':hover', ':focus'].filter(
              (state) => one.matches(state),
            ),
          ];
          return `${states.join(' ')}: ${color} on ${backgroundColor}, ${borderRadius}`;
        }),
      );
      return [...new Set(lines)].join('\n');
    },
    /** Whether it looks as on a plain page, whatever is free and chosen there: states that are seen on both are compared. */
    looksPlain(): boolean {
      const plain = visitor.plainLooks.split('\n');
      const state = (line: string) => line.slice(0, line.indexOf(': '));
      const states = new Set(plain.map(state));
      const both = visitor
        .looks()
        .split('\n')
        .filter((line) => states.has(state(line)));
      const other = both.filter((line) => !plain.includes(line));
      visitor.least = other.length ? `other: ${other.join('; ')}` : `${both.length} states are seen on both`;
      return both.length >= 2 && other.length === 0;
    },

    /** Whether what is read is the time that is chosen or booked. */
    saysWhatIsBooked(): boolean {
      const zoned = new Intl.DateTimeFormat('en', { timeStyle: 'short', hourCycle: 'h23', timeZone: 'Europe/Berlin' });
      const where = visitor.shows('[part~="time"]') ? 'bar' : 'booker';
      // Its end is the start of the next one.
      const range = new RegExp(`${zoned.format(Date.parse(visitor.start))}\\s?[–-]`);
      return range.test(visitor.text(`[part~="${where}"]`));
    },
  };
  Object.assign(window, { visitor });

  addEventListener('error', (event) => visitor.wrongs.push(`error: ${event.message}`));
  addEventListener('unhandledrejection', ({ reason }) => visitor.wrongs.push(`rejection: ${said(reason)}`));
  addEventListener('securitypolicyviolation', (event) =>
    visitor.wrongs.push(`policy: ${event.violatedDirective} ${event.blockedURI}`),
  );
  addEventListener('team-booking-time-select', (event) => (visitor.start = event.detail.start));
  addEventListener('team-booking-booked', (event) => visitor.bookings.push(event.detail.id));
  console.error = (...words) => (visitor.logs.push(said(...words)), error(...words));
  console.warn = (...words) => (visitor.logs.push(said(...words)), warn(...words));
  if (window.PerformanceObserver?.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) visitor.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  }
}
