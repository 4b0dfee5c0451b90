import { setViewport } from '@web/test-runner-commands';

/** The size of a window, CSS pixels. */
const PHONE = { width: 375, height: 800 };
export const WIDE = { width: 1280, height: 800 };
const LARGE = { width: 1400, height: 900 };

/** Gives the tests of a file the window of a phone, and later ones the usual one again. */
export function onPhone(): void {
  inWindow(PHONE);
}

/** The same with the window of a large screen. */
export function onLargeScreen(): void {
  inWindow(LARGE);
}

function inWindow(size: typeof WIDE): void {
  beforeEach(() => setViewport(size));
  afterEach(() => setViewport(WIDE));
}
