import { firefox } from './browsers/puppeteer.ts';
import { booksOn } from './hostile-pages.ts';
import { PAGES } from './pages.ts';

booksOn(
  PAGES.filter(({ main }) => main),
  firefox,
);
