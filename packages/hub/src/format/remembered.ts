import type { Formats } from './formats.ts';

/** Formats that write each time only once: `Intl` takes long, and the hosts of a day share most of their times. */
export function remembered(formats: Formats): Formats {
  const once = <Given extends readonly (string | number)[]>(write: (...given: Given) => string) => {
    const known = new Map<string, string>();
    return (...given: Given) => {
      const key = given.join(' ');
      let text = known.get(key);
      if (text === undefined) known.set(key, (text = write(...given)));
      return text;
    };
  };
  return {
    ...formats,
    time: once((instant) => formats.time(instant)),
    range: once((start, end) => formats.range(start, end)),
    dayOf: once((instant) => formats.dayOf(instant)),
    dayShort: once((instant) => formats.dayShort(instant)),
    dayAndTime: once((instant) => formats.dayAndTime(instant)),
  };
}
