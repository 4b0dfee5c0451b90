/**
 * What a page with a booker runs once it is painted, while the booker's script is on its way: it makes the first formats of the page's language. The
 * language data that a browser loads for them takes a slow phone as long as all else between the script and its first times.
 */
export const warmUp = `requestAnimationFrame(() => setTimeout(() => {
  const { lang } = document.documentElement;
  const { DateTimeFormat, ListFormat, Locale, NumberFormat } = Intl;
  new Locale(lang).maximize().getWeekInfo?.();
  new NumberFormat(lang);
  new ListFormat(lang);
  new DateTimeFormat(lang, { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric' }).format();
  self.Temporal?.Now.zonedDateTimeISO('Europe/Berlin').getTimeZoneTransition('next');
}))`.replaceAll(/\n */g, '');
