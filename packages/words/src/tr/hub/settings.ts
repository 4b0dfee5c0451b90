import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: 'Ekip',
    look: 'Görünüm',
    messages: 'İletiler',
    payments: 'Ödemeler',
    members: 'Üyeler',
    webhooks: 'Webhook’lar',
    tokens: 'Erişim anahtarları',
    log: 'Değişiklik günlüğü',
    privacy: 'Gizlilik',
    mine: 'Yalnızca sizin için',
  },
  leads: {
    team: 'Ziyaretçilerin sizin hakkınızda okudukları ve görüşmecilerin başlangıç ayarları',
    look: 'Her sayfada ve e-postada renginiz ve logonuz',
    messages: 'Ziyaretçilere, konuklara ve görüşmecilere yazılanlar, sizin veya bizim metnimizle',
    payments: 'Sizin için parayı kim alıyor ve neyin geri verilmesi gerekiyor',
    members: 'Kimler oturum açabilir ve neler yapabilir',
    webhooks: 'Randevulardaki gelişmelerin bildirildiği programlar',
    tokens: 'Programlarınızın sizin yetkinizle okuyup işlem yapmasını sağlayan anahtarlar',
    log: 'Kim neyi değiştirdi ve önceden nasıldı',
    privacy: 'Bir ziyaretçi hakkında neler bilindiği ve ne kadar saklandığı',
    mine: 'Buranın sizinle hangi dilde konuştuğu ve önce ne gösterdiği',
  },
  byFile: (a) => `Bu ekip bir dosyayla ayarlanıyor: ${a}. Orada değiştirin; burada yalnızca okunabilir.`,
  saved: 'Kaydedildi',
  save: 'Kaydet',
  add: 'Ekle',
  remove: 'Kaldır',
  never: 'Hiçbir zaman',
  copy: 'Kopyala',
  shownOnce: 'Yalnızca bu kez gösterilir. Şimdi kopyalayıp güvenli bir yerde saklayın.',
  more: 'Daha fazla göster',
};
