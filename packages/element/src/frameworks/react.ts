import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementProps, Elements, Listeners, Properties } from './element-props.ts';

type Props<E> = ElementProps<E> & Listeners<'on'> & Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, keyof Properties<E>>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'team-booking': Props<Elements['team-booking']>;
      'team-booking-button': Props<Elements['team-booking-button']>;
      'team-booking-times': Props<Elements['team-booking-times']>;
    }
  }
}
