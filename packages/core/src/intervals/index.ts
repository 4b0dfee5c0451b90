export type { Interval } from './interval.ts';
export {
  clip,
  covers,
  intersect,
  intervalsOf,
  overlapping,
  subtract,
  union,
  unionOf,
  type IntervalSet,
} from './interval-set.ts';
