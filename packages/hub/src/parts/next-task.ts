/** Goes on in a task of its own: keys, pointers and frames that wait come first. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
