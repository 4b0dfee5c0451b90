const MARGINS = 16;

/** Resizes the page's content to a width in pixels: the booker uses container queries, not the window. */
export function resize(width: number): void {
  document.body.style.width = `${width - MARGINS}px`;
}
