import { looksRight } from './in-every-look.ts';

looksRight('en', 'left to right');
