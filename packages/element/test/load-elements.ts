const built = '/packages/server/dist/embed/team-booking.js';

/** Registers the elements of the built embed where the page's address says `built`; later ones of the sources give way to them. */
export async function loadElements(): Promise<void> {
  if (!new URLSearchParams(location.search).has('built')) return;
  await import(/* @vite-ignore */ built);
  await customElements.whenDefined('team-booking');
}
