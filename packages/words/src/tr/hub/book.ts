import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'Ne',
  when: 'Ne zaman',
  who: 'Kim',
  type: 'Randevu türü',
  duration: 'Süre',
  host: 'Görüşmeci',
  whoeverIsNext: 'Sıradaki kişi',
  name: 'Ad',
  email: 'E-posta',
  phone: 'Telefon',
  told: 'Randevuyu kendisi almış gibi aynı onayı alır.',
  book: 'Randevu al',
  bookAt: (a) => `Randevu al: ${a}`,
  booked: (a) => `Randevu alındı: ${a}`,
  chooseTime: 'Saat seçin.',
  noType: 'Henüz alınabilecek randevu yok',
  noTypeMore: 'Önce bir randevu türü yayımlayın.',
  day: 'Gün',
  dayBefore: 'Önceki gün',
  dayAfter: 'Sonraki gün',
  time: 'Saat',
  noneOnDay: 'Bu gün kimse boş değil.',
  nextDay: 'Uygun saati olan ilk gün',
  noneAhead: 'Önümüzdeki iki ayda uygun saat yok.',
};
