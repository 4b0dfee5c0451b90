import type { HTMLAttributes } from 'svelte/elements';
import type { ElementProps, Elements, Listeners, Properties } from './element-props.ts';

type Props<E extends EventTarget> = ElementProps<E> & Listeners<'on'> & Omit<HTMLAttributes<E>, keyof Properties<E>>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'team-booking': Props<Elements['team-booking']>;
    'team-booking-button': Props<Elements['team-booking-button']>;
    'team-booking-times': Props<Elements['team-booking-times']>;
  }
}
