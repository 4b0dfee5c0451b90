import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `${team} için randevu alın`,
  noLinks: 'Şu anda alınabilecek randevu yok.',
  withOne: 'Ekipten biriyle',
  withAll: (names) => `${names} ile`,
  withPanel: 'Ekipten birkaç kişiyle',
  yourBooking: 'Randevunuz',
  missing: 'Bu bağlantıda bir şey yok',
  missingText: 'Yanlış yazılmış veya artık kullanılmıyor olabilir.',
  allLinks: (team) => `${team} için alabileceğiniz tüm randevular`,
  plainHint: 'Burada bir şey görünmüyor mu?',
  plainLink: 'Sade bir sayfada saat seçin',
  manageNeedsScript:
    'Randevunuzu buradan değiştirmek veya iptal etmek için bu sayfada JavaScript’e izin verin ve sayfayı yeniden yükleyin.',
  lostLink: 'Randevu bağlantınızı mı kaybettiniz?',
  contact: (who) => `Veya iletişime geçin: ${who}.`,
  failed: 'Burada bir sorun oluştu',
  failedText: 'Lütfen birazdan yeniden deneyin.',
};
