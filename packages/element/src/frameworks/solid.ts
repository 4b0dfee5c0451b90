import type { JSX } from 'solid-js';
import type { Attributes, Elements, Listeners, Properties, PropertyOnly } from './element-props.ts';

/** Solid sets attributes, and properties where their names say `prop:`. */
type Props<E> = Attributes<E> & {
  [K in keyof Properties<E> as `prop:${K & string}`]?: Properties<E>[K];
} & Listeners<'on:'> &
  Omit<JSX.HTMLAttributes<E>, keyof Attributes<E> | PropertyOnly>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'team-booking': Props<Elements['team-booking']>;
      'team-booking-button': Props<Elements['team-booking-button']>;
      'team-booking-times': Props<Elements['team-booking-times']>;
    }
  }
}
