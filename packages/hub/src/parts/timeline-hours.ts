/** So far hours are from each other and from the time in question at least: pixels. */
const GAP = 5;

/**
 * Leaves out the hours above a timeline that could only be read in part: those below the time in question, those that its pane cuts where it scrolls, and
 * those that there is no room for after the one before.
 */
export function leaveHoursOut(pane: Element): void {
  const boxOf = (one: Element) => one.getBoundingClientRect();
  const [seen, who, asked] = [pane, pane.querySelector('.axis .who')!, pane.querySelector('.handle')!].map(boxOf);
  // Names stand still where the rest is scrolled.
  const [from, to] = pane.matches(':dir(rtl)') ? [seen!.left, who!.left] : [who!.right, seen!.right];
  const hours = [...pane.querySelectorAll('.tick')];
  const written = [asked!];
  const isOut = hours.map(boxOf).map((hour) => {
    const isCut = hour.left < from - 1 || hour.right > to + 1;
    if (isCut || written.some((one) => hour.right > one.left - GAP && hour.left < one.right + GAP)) return true;
    written.push(hour);
    return false;
  });
  for (const [i, hour] of hours.entries()) hour.classList.toggle('out', isOut[i]);
}
