import { setViewport } from '@web/test-runner-commands';

/** The size of a window, CSS pixels. */
const PHONE = { width: 375, height: 800 };
export const WIDE = { width: 1280, height: 800 };

/** Gives the tests of a file the window of a phone, and later ones the usual one again. */
export function onPhone(): void {
  beforeEach(() => setViewport(PHONE));
  afterEach(() => setViewport(WIDE));
}
