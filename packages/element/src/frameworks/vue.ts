import type { HTMLAttributes, PublicProps } from 'vue';
import type { ElementProps, Elements, Events, Properties } from './element-props.ts';

type Camel<T extends string> = T extends `${infer Word}-${infer Others}` ? `${Word}${Capitalize<Camel<Others>>}` : T;

type Component<E> = new () => {
  $props: ElementProps<E> &
    Omit<HTMLAttributes, keyof Properties<E>> &
    PublicProps & { [K in keyof Events as `on${Capitalize<Camel<K>>}`]?: ((event: Events[K]) => void) | undefined };
};

declare module 'vue' {
  interface GlobalComponents {
    'team-booking': Component<Elements['team-booking']>;
    'team-booking-button': Component<Elements['team-booking-button']>;
    'team-booking-times': Component<Elements['team-booking-times']>;
  }
}
