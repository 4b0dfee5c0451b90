const MARGINS = 16;

/** Gives what is on the page the room of a window of that many pixels: the booker goes by the room it has, not by the window. */
export function resize(width: number): void {
  document.body.style.width = `${width - MARGINS}px`;
}
