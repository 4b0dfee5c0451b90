/** A page that embeds the booker, and what is special about it. In its texts, `{booker}`, `{src}` and `{embed}` are replaced. */
export interface HostilePage {
  /** Ends the sentence "A visitor books on a page …". */
  readonly name: string;
  /** Whether it is visited in all three engines. */
  readonly main?: boolean;
  /** Default: `<main>{booker}</main>`. */
  readonly body?: string;
  /** Style sheet. */
  readonly css?: string;
  /** Classic script that runs before anything else of the page. */
  readonly script?: string;
  /** More of the head, behind the style sheet. */
  readonly head?: string;
  /** Default: `<!doctype html>`. */
  readonly doctype?: string;
  /** Attributes of the root element; default: `lang="en"`. */
  readonly root?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Attributes of the booker. */
  readonly attributes?: string;
  /** The element; a button is pressed, and what it opens is the booker. Default: `team-booking`. */
  readonly element?: 'team-booking-button';
  /** The document of a frame in the page, which has the booker. */
  readonly frame?: Omit<HostilePage, 'name' | 'frame'> | undefined;
  /** What the visitor presses first, as a selector of the page. */
  readonly press?: string;
  /** Size of the window. Default: 1180 × 900. */
  readonly window?: readonly [width: number, height: number];
  /** Least width that the booker has, in pixels. Default: 280. */
  readonly width?: number;
  /** Requests for the booker's late files fail: one, or all until the visitor tries again. */
  readonly lost?: 'once' | 'until pressed';
  /** The booker cannot start, and its content, a link, is what there is. */
  readonly isLinkOnly?: boolean;
  /** Runs after each step, as the body of a function of the page. */
  readonly after?: string;
  /** Has to hold once a time is chosen, and in the end: an expression of the page. */
  readonly holds?: string;
  /** The page moves its own content, so layout shifts are its own. */
  readonly moves?: boolean;
  /** What the page logs, on purpose. */
  readonly logs?: RegExp;
}
