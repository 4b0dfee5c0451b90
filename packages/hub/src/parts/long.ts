import { css, type CSSResultGroup } from 'lit';

/** More rows than this are not all near the window. */
const FEW = 30;

/** The class of a list with so many rows: that of a long one, or none. */
export const long = (rows: number): string => (rows > FEW ? 'long' : '');

/**
 * For lists of the class `long` or `steady` whose rows have icons, fields or words that are cut off. What Chromium has painted of a pane becomes
 * another part of it whenever it is scrolled far or laid out; then it paints each such row anew, all in one frame. Below a perspective it does
 * not. Nothing else comes of it, as nothing in rows is turned in space.
 */
export const steadyStyles = css`
  .long,
  .steady {
    perspective: 1px;
  }
`;

/**
 * Rows of a list of the class `long` are laid out and painted only near the window. They are there for readers, searches and the focus all the
 * same. `--row` is how high one is: where it is not, all that follows moves
 * whenever one comes near, and is laid out and painted anew. Not for rows of tables, which cannot be contained. What hangs out of a row, as a menu,
 * is cut off unless the row is visible while it is used.
 */
export const longStyles: CSSResultGroup = [
  steadyStyles,
  css`
    .long > * {
      content-visibility: auto;
      contain-intrinsic-block-size: auto var(--row, 3rem);
    }
  `,
];
