import { looksRight } from './in-every-look.ts';

looksRight('ar', 'right to left');
