/**
 * The script of the pages for signing in. Its buttons are hidden where a browser has no passkeys, or none that speak JSON; everything else
 * on these pages works without it.
 */
export const passkeysScript = `
const base = new URL('./passkeys/', import.meta.url);
const post = async (path, body = {}) => {
  const response = await fetch(new URL(path, base), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(path + ' answered ' + response.status);
  return response.status === 204 ? null : response.json();
};
const ways = {
  async add() {
    const options = PublicKeyCredential.parseCreationOptionsFromJSON(await post('registration/options'));
    const made = await navigator.credentials.create({ publicKey: options });
    await post('registration', made.toJSON());
  },
  async 'sign-in'() {
    const options = PublicKeyCredential.parseRequestOptionsFromJSON(await post('sign-in/options'));
    const given = await navigator.credentials.get({ publicKey: options });
    await post('sign-in', given.toJSON());
    location.assign(new URL('../hub', import.meta.url));
  },
};
if (globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON) {
  for (const button of document.querySelectorAll('[data-passkey]')) {
    const status = document.querySelector('[role=status]');
    button.hidden = false;
    button.addEventListener('click', async () => {
      button.disabled = true;
      status.textContent = '';
      try {
        await ways[button.dataset.passkey]();
        status.textContent = button.dataset.done ?? '';
      } catch (error) {
        // People may think better of it.
        if (error.name !== 'NotAllowedError') status.textContent = button.dataset.failed;
      }
      button.disabled = false;
    });
  }
}
`;
