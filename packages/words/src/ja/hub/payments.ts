import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: '代金の受け取り',
  testPage: 'テストページ',
  ready: '利用可能',
  notReady: '未設定',
  live: '実際にお金が動きます',
  test: 'テスト：お金は動きません',
  missing: (a) => `利用するには、サーバーで${a}を設定して再起動してください。`,
  webhook: '支払いの通知先アドレス',
  heard: '最後の通知',
  reached: '最後の応答',
  refused: (a) =>
    `この名前の通知が拒否されました（${a}）。サーバーの署名シークレットが違う可能性があります。決済サービス側のものと比べてください。`,
  unreached: (a) =>
    `応答がありませんでした（${a}）。支払いと返金は自動的に再試行されます。続く場合は、サーバーのキーを確認してください。`,
  none: 'ここでは支払いはありません',
  noneMore: 'このチームの代金を受け取るサービスがないため、すべて無料で予約できます。サーバーの管理者が変更できます。',
  priced: '有料のもの',
  unpayable: '支払いができません',
  unpayableMore: (a) => `${a}として代金を受け取るサービスがありません。設定するか、料金をなくしてください。`,
  free: 'すべて無料です',
  freeMore: (a) => `予約タイプの「${a}」で料金を設定できます。`,
  refunds: '未返金',
  refundStates: { asked: '処理中', failed: '拒否' },
  refundMore:
    '決済サービスが拒否したものは、あなたの対応を待っています。管理画面を確認してから、再試行するか破棄してください。',
  retried: '再試行しています',
};
