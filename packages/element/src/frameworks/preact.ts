import type { HTMLAttributes } from 'preact';
import type { ElementProps, Elements, Listeners, Properties } from './element-props.ts';

type Props<E extends EventTarget> = ElementProps<E> & Listeners<'on'> & Omit<HTMLAttributes<E>, keyof Properties<E>>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'team-booking': Props<Elements['team-booking']>;
      'team-booking-button': Props<Elements['team-booking-button']>;
      'team-booking-times': Props<Elements['team-booking-times']>;
    }
  }
}
