import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: '横長',
  phone: 'スマートフォン',
  width: '幅',
  light: 'ライト',
  dark: 'ダーク',
  theme: '配色',
  missing: '予約画面をここに読み込めませんでした。専用ページでご確認ください。',
  example: '空き時間は例です。公開されていないか、特別なリンクからのみ開けます。',
  visitorsSee: '予約者に表示される内容',
};
