/** A tab of a browser, as far as a visitor can use it. */
export interface Tab {
  /** Opens an address in a window of a size. */
  open(address: string, window: readonly [width: number, height: number]): Promise<void>;
  /** The value of an expression of the page, or of its frame; promises are awaited. */
  run<T>(expression: string, inFrame?: boolean): Promise<T>;
  /** Presses a point of the window. */
  press(x: number, y: number): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

/** A running browser. */
export interface Browser {
  /** Opens a tab that shares nothing with the others. */
  tab(): Promise<Tab>;
  close(): Promise<void>;
}

/** A browser that does not answer its driver any more: nothing was learnt of the page. */
export class BrowserHangs extends Error {
  override readonly name = 'BrowserHangs';
}
