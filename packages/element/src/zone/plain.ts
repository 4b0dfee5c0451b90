/** Normalises for search: lower case, no accents, one kind of minus; `+01:00` and `utc +1` become `gmt+1`. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll(/[’'ʻ.]/g, '')
    .replaceAll('−', '-')
    .replaceAll(/(utc|gmt) ?(?=[+-])/g, 'gmt')
    .replaceAll(/([+-])0(?=\d)/g, '$1')
    .replaceAll(':00', '');
}
