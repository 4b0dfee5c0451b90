import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'Gönderilmeyen postalar',
  hint: 'Bu sunucunun SMTP sunucusu yok (SMTP_URL), bu yüzden kimseye bir şey ulaşmıyor. Her ileti, ulaşacağı biçimiyle burada.',
  none: 'Henüz bir şey yok. Randevu alıp geri gelin.',
  to: 'Kime',
  from: 'Kimden',
  replyTo: 'Yanıtlar',
  subject: 'Konu',
  sent: 'Yazıldı',
  asPage: 'İleti',
  asText: 'Düz metin olarak',
  invite: 'Davet',
  download: 'Gönderileceği biçimde indir',
  all: 'Tüm iletiler',
  forAdmins: 'Yalnızca yöneticiler için',
  forAdminsText: 'Bu iletilerde randevuları değiştirmeye yarayan bağlantılar var. Ekibin bir yöneticisine sorun.',
};
