import { webkit } from './browsers/webkit.ts';
import { booksOn } from './hostile-pages.ts';
import { PAGES } from './pages.ts';

// WebKitGTK is there for Linux only, so CI runs these.
if (process.platform === 'linux')
  booksOn(
    PAGES.filter(({ main }) => main),
    webkit,
  );
