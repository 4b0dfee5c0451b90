/** Flags that a headless browser needs in a container, as root, and on a closed network. */
export const BROWSER_FLAGS: string[];
/** Path of a Chromium that starts: CHROME_PATH, one that is installed, or one brought along. */
export function browserPath(): Promise<string>;
