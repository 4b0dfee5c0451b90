import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'Adınız',
  language: 'Dil',
  asBrowser: 'Tarayıcıdaki gibi',
  zone: 'Saat dilimi',
  start: 'Listeler',
  onlyMine: 'Benimkilerle başla',
  onlyMineMore: '“Bugün” ve “Randevular” önce sizinkileri gösterir; diğerleri bir dokunuş uzakta.',
  keys: 'Tek tuşla işlem',
  keysMore:
    'Listelerde J, K, R ve / tuşları. Bilgisayarınızı sesle kullanıyorsanız veya tuşlara yanlışlıkla basıyorsanız kapatın.',
  changed: 'Değiştirildi',
  sessions: 'Oturumunuzun açık olduğu yerler',
  sessionsMore: 'Tanımadıklarınızı ve artık gerekmeyenleri kapatın.',
  thisOne: 'bu aygıt',
  unknown: 'Bir tarayıcı',
  used: (a) => `kullanıldı: ${a}`,
  end: 'Oturumu kapat',
  ended: 'Oradaki oturum kapatıldı',
};
