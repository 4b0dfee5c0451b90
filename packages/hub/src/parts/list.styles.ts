import { hostStyles } from './host.ts';
import { longStyles } from './long.ts';
import { pageStyles } from './page.ts';
import { skeletonStyles } from './skeleton.ts';

/** What a view needs that lists bookings or people. */
export const listStyles = [pageStyles, hostStyles, skeletonStyles, longStyles];
