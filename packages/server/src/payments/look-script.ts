/**
 * Looks again whether a payment has arrived, sooner than the page does by itself without a script, and shows what has become of it in place.
 * What it shows it has from the server, so it knows no words and no states.
 */
export const lookScript = `
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const status = () => document.querySelector('[data-again]');
for (let i = 0; status()?.dataset.again; i++) {
  await wait(Math.min(8000, 1000 + 250 * i));
  const answer = await fetch(status().dataset.again, { headers: { Accept: 'text/html' } }).catch(() => null);
  if (!answer?.ok) continue;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const found = page.querySelector('[data-again]');
  if (!found) location.reload();
  // The region stays, so that what changes in it is read out.
  const region = status();
  if (region.textContent.trim() === found.textContent.trim() && page.title === document.title) {
    region.dataset.again = found.dataset.again;
    continue;
  }
  document.title = page.title;
  const main = document.querySelector('main');
  const next = page.querySelector('main');
  main.replaceChildren(...next.childNodes);
  const heading = main.querySelector('h1');
  heading.tabIndex = -1;
  heading.focus();
}
`;
