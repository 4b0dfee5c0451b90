// The script of the page that a server has at /hub: `<team-hub api="/api" base="/hub" sign-in="/auth/sign-in" account="/auth/account">`.
import './define.ts';

// Servers may import it, too.
globalThis.document?.body.style.setProperty('margin', '0');
