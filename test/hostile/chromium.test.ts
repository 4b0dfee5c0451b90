import { chromium } from './browsers/puppeteer.ts';
import { booksOn } from './hostile-pages.ts';
import { PAGES } from './pages.ts';

booksOn(PAGES, chromium);
