/** So near to an edge of what scrolls, it scrolls. CSS pixels. */
const EDGE = 56;
/** How far it scrolls in a frame at most. CSS pixels. */
const FASTEST = 18;

/** How far a frame scrolls for a pointer: the nearer to an edge, the further; up is below 0. All in CSS pixels. */
export function scrollFor(pointer: number, top: number, bottom: number): number {
  const edge = Math.min(EDGE, (bottom - top) / 4);
  const past = pointer < top + edge ? pointer - top - edge : Math.max(0, pointer - bottom + edge);
  return Math.max(-1, Math.min(1, past / edge)) * FASTEST;
}

/**
 * Lets a row of a list follow a pointer, once a frame, while the rows that it passes make room. Nothing is moved in the document, and what is
 * measured is measured before anything is written.
 *
 * @param start the pointer has been pressed
 * @param ended is told the place at which it was put down; `null` = it was let be, by Esc or by the browser
 * @returns lets it be
 */
export function dragRow(start: PointerEvent, row: HTMLElement, ended: (place: number | null) => void): () => void {
  const rows = [...row.parentElement!.children] as HTMLElement[];
  const scroller = scrollerOf(row);
  const from = rows.indexOf(row);
  const life = new AbortController();
  const { signal } = life;
  const beginning = start.clientY - row.parentElement!.getBoundingClientRect().top;
  let pointer = start.clientY;
  let place = from;
  let frame = 0;
  let later: ReturnType<typeof setTimeout> | undefined;

  const follow = () => {
    // Once more when it is put down, before the frame that was asked for: then nothing may follow any more.
    cancelAnimationFrame(frame);
    frame = 0;
    const { top, bottom } = scroller.getBoundingClientRect();
    const listTop = row.parentElement!.getBoundingClientRect().top;
    const { offsetTop } = rows[0]!;
    const size = row.offsetHeight;
    const last = rows.at(-1)!;
    const end = last.offsetTop + last.offsetHeight - offsetTop;
    const y = pointer - listTop;
    const to = placeAt(rows, place, y + offsetTop);
    const most = end - size - (row.offsetTop - offsetTop);
    const by = Math.max(offsetTop - row.offsetTop, Math.min(y - beginning, most));

    row.style.translate = `0 ${by}px`;
    makeRoom(rows, from, place, to, size);
    place = to;
    const scrolled = scrollFor(pointer, Math.max(0, top), Math.min(innerHeight, bottom));
    const before = scroller.scrollTop;
    if (scrolled !== 0) scroller.scrollBy(0, scrolled);
    if (scroller.scrollTop !== before) frame = requestAnimationFrame(follow);
  };
  const end = (at: number | null) => {
    life.abort();
    cancelAnimationFrame(frame);
    clearTimeout(later);
    for (const one of rows) if (one.style.translate !== '') one.style.removeProperty('translate');
    ended(at);
  };

  document.addEventListener(
    'pointermove',
    ({ clientY, pointerId }) => {
      if (pointerId !== start.pointerId) return;
      pointer = clientY;
      frame ||= requestAnimationFrame(follow);
    },
    { signal },
  );
  document.addEventListener(
    'pointerup',
    ({ clientY, pointerId }) => {
      if (pointerId !== start.pointerId) return;
      pointer = clientY;
      life.abort();
      // Not in the frame that hears of it: what follows takes some time.
      later = setTimeout(() => {
        follow();
        end(place);
      });
    },
    { signal },
  );
  document.addEventListener('pointercancel', () => end(null), { signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end(null);
    },
    { signal, capture: true },
  );
  return () => end(null);
}

/** The row that a height is over, from the one that it was over: pointers do not jump. */
function placeAt(rows: readonly HTMLElement[], before: number, y: number): number {
  let at = before;
  while (at > 0 && y < rows[at]!.offsetTop) at -= 1;
  while (at < rows.length - 1 && y >= rows[at + 1]!.offsetTop) at += 1;
  return at;
}

/** Rows between the place that was left and the present one are moved by one; only those are touched that have another place than before. */
function makeRoom(rows: readonly HTMLElement[], from: number, before: number, to: number, size: number): void {
  const shiftOf = (i: number, place: number) => (i > from && i <= place ? -size : i < from && i >= place ? size : 0);
  for (let i = Math.min(before, to); i <= Math.max(before, to); i++) {
    const shift = shiftOf(i, to);
    if (i === from || shift === shiftOf(i, before)) continue;
    if (shift === 0) rows[i]!.style.removeProperty('translate');
    else rows[i]!.style.translate = `0 ${shift}px`;
  }
}

/** What scrolls a row: the hub's content, else the page. */
function scrollerOf(row: Element): Element {
  for (let at: Node | null = row; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at instanceof Element && at.localName === 'main') return at;
  return document.scrollingElement ?? document.documentElement;
}
