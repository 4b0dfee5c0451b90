import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Geniş',
  phone: 'Telefon',
  width: 'Genişlik',
  light: 'Açık',
  dark: 'Koyu',
  theme: 'Renkler',
  missing: 'Randevu takvimi burada yüklenemedi. Kendi sayfasında görünür.',
  example: 'Örnek saatler: Yayımlanmadı veya yalnızca özel bağlantılarla açılıyor.',
  visitorsSee: 'Ziyaretçilerin gördüğü',
};
