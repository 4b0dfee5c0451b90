import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: '名前',
  who: '担当',
  link: 'リンク',
  upcoming: '今後',
  inUse: '使用中',
  archived: 'アーカイブ済み',
  draft: '下書き',
  publish: '公開',
  inTurn: '順番',
  everybody: '全員',
  one: '1人',
  mix: '組み合わせ',
  none: '予約タイプがまだありません',
  noneMore: '予約タイプごとに、予約者が使うリンクができます。',
  begin: '最初の予約タイプを作成',
  keyMove: '移動',
  share: '共有',
  newType: '新しいタイプ',
  newTitle: '何を予約できるようにしますか？',
  newHelp: 'チーム全員が担当する下書きとして作成されます。公開するまで誰にも表示されません。',
  make: '下書きを作成',
};
