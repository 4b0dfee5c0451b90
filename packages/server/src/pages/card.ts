import { layout, markup, type Html, type PageParts } from './layout.ts';

/** A page that is one card. */
export interface CardParts extends Pick<PageParts, 'place' | 'voice' | 'title' | 'head'> {
  /** A line above the heading: whose page it is, mostly. */
  readonly above?: string;
  readonly heading: string | Html;
  /** What stands below the heading, of the same block. */
  readonly below?: Html | null;
}

/** A page that is one card: a heading, and what it is about. */
export function cardPage({ above, heading, below, ...parts }: CardParts, body: Html): Html {
  return layout({
    ...parts,
    main: markup`<div class="narrow card plain">
      <header>
        ${above !== undefined && markup`<p class="muted"><bdi>${above}</bdi></p>`}
        <h1>${heading}</h1>
        ${below}
      </header>
      ${body}
    </div>`,
  });
}
