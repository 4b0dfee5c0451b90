// Runs in a page with a strict content security policy, and violates it.
import './report-violations.ts';

document.querySelector('main')!.setAttribute('style', 'color: red');
