import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'tr',
  title: '{0}: tüm seçimler, doğrulanmış',
  checking: '{0} / {1} bölüm',
  good: '{0} seçimin tümü doğru',
  goodMore: 'Hiçbir şey değiştirilmedi, çıkarılmadı veya yer değiştirmedi; her görüşmeci kurala göre seçildi.',
  bad: 'Seçim {0} doğru değil',
  chain: 'Kaydedildikten sonra değiştirilmiş veya öncesinde bir şey eksik.',
  rule: 'Kural başka bir sonuç veriyor: {0}',
  form: 'Okunamıyor.',
  ofBooking: 'Randevu {0}',
  decided: 'Karar: {0}',
  recorded: 'Kaydedilen: {0}',
  computed: 'Kurala göre: {0}',
  took: 'Burada, ağ olmadan {0} ms içinde doğrulandı',
  digest: 'Bütünün özeti',
  digestMore: 'Bu özeti veya daha eski birini alan herkes, öncesinin yeniden yazılmadığını görebilir.',
  cut: 'Bu dosyanın sonu eksik. Yeniden indirin.',
  balance: 'Geride (+), önde (−)',
  balanceMore: 'Randevu sayısı, son seçimden sonra.',
  how: 'Her satırda, kendisi ve bir önceki satır üzerinden bir özet (SHA-256) vardır; her seçim, o an bilinenlerle yeniden yapılır.',
  noScript: 'Doğrulama için bu dosyada JavaScript’e izin verin.',
};
