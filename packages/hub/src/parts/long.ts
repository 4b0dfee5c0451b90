import { css } from 'lit';

/** More rows than this are not all near the window. */
const FEW = 30;

/** The class of a list with so many rows: that of a long one, or none. */
export const long = (rows: number): string => (rows > FEW ? 'long' : '');

/**
 * Rows of a list of the class `long` are laid out and painted only near the window. They are there for readers, searches and the focus all the
 * same. `--row` is how high one is: where it is not, all that follows moves
 * whenever one comes near, and is laid out and painted anew. Not for rows of tables, which cannot be contained. What hangs out of a row, as a menu,
 * is cut off unless the row is visible while it is used.
 */
export const longStyles = css`
  .long > * {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--row, 3rem);
  }
`;
