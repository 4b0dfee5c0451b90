import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('予約確定'),
      heading: 'ご予約が確定しました',
      lead: ({ team, hosts }) => `当日は${hosts || team}がお待ちしております。`,
    },
    requested: {
      subject: timed('リクエスト送信'),
      heading: 'リクエストを送信しました',
      lead: ({ team, until }) =>
        until
          ? `${until}までに${team}が承認または辞退のご連絡をします。それまでこの時間を確保します。`
          : `${team}が承認または辞退のご連絡をします。それまでこの時間を確保します。`,
    },
    declined: {
      subject: timed('承認されませんでした'),
      heading: 'リクエストは承認されませんでした',
      lead: ({ team }) => `申し訳ありませんが、${team}はこの予約をお受けできません。`,
    },
    'not-approved': {
      subject: timed('未確定'),
      heading: 'リクエストは期限内に確定しませんでした',
      lead: ({ team }) =>
        `${team}から期限内に返答がなかったため、この時間は再び空きとなりました。予約はされていません。`,
    },
    pay: {
      subject: timed('お支払いのお願い'),
      heading: 'あと1ステップ：お支払い',
      lead: ({ price, until }) =>
        `${until}までこの時間を確保しています。${price}のお支払いが確認でき次第、確定します。`,
    },
    'not-paid': {
      subject: timed('予約されていません'),
      heading: 'この時間は予約されていません',
      lead: () => '期限内にお支払いがなかったため、再び空きとなりました。別の時間を選択できます。',
    },
    moved: {
      subject: timed('日時変更'),
      heading: 'ご予約の日時が変更されました',
      lead: () => '新しい日時は次のとおりです。',
    },
    updated: {
      subject: timed('更新'),
      heading: 'ご予約の内容が変更されました',
      lead: () => '日時に変更はありません。現在の内容は次のとおりです。',
    },
    reassigned: {
      subject: timed('更新'),
      heading: '担当者が変わりました',
      lead: ({ team, hosts }) =>
        hosts
          ? `日時に変更はありません。${hosts}がお待ちしております。`
          : `日時に変更はありません。${team}の別の担当者がお待ちしております。`,
    },
    cancelled: {
      subject: timed('キャンセル'),
      heading: 'ご予約はキャンセルされました',
      lead: ({ refund }) => (refund ? `${refund}が返金されます。` : 'この予約は行われません。'),
    },
    refunded: {
      subject: timed('返金'),
      heading: '二重にお支払いいただきました',
      lead: ({ refund }) => `${refund}が返金されます。ご予約はそのままです。`,
    },
    // To the address that it had before.
    removed: {
      subject: timed('登録変更'),
      heading: 'この予約はこのメールアドレスの登録から外れました',
      lead: () => '予約のメールアドレスが変更されました。この時間を空けておく必要はありません。',
    },
    reminder: {
      subject: timed('リマインダー'),
      heading: 'もうすぐご予約の日時です',
      lead: ({ team, hosts }) => `${hosts || team}がお待ちしております。出席の可否をお知らせください。`,
    },
    'lost-link': {
      subject: ({ title }) => `ご予約：${title}`,
      heading: 'リンクを再送します',
      lead: () =>
        'この予約のリンクが請求されました。リンクがあれば変更やキャンセルができるため、他の人に渡さないでください。',
    },
  },
  guest: {
    confirmed: {
      subject: timed('招待'),
      heading: '招待が届いています',
      lead: ({ team, visitor }) => `${visitor}さんが${team}との予約を取り、あなたの出席を希望しています。`,
    },
    moved: {
      subject: timed('日時変更'),
      heading: '予定の日時が変更されました',
      lead: ({ visitor }) => `${visitor}さんから招待された予定の新しい日時は次のとおりです。`,
    },
    updated: {
      subject: timed('更新'),
      heading: '予定の内容が変更されました',
      lead: ({ visitor }) => `${visitor}さんから招待された予定の日時に変更はありません。現在の内容は次のとおりです。`,
    },
    reassigned: {
      subject: timed('更新'),
      heading: '担当者が変わりました',
      lead: ({ team, hosts }) =>
        hosts
          ? `日時に変更はありません。${hosts}がお待ちしております。`
          : `日時に変更はありません。${team}の別の担当者がお待ちしております。`,
    },
    cancelled: {
      subject: timed('キャンセル'),
      heading: '予定がキャンセルされました',
      lead: ({ visitor }) => `${visitor}さんから招待された予定は行われません。`,
    },
    removed: {
      subject: timed('招待の取り消し'),
      heading: 'ゲストから外れました',
      lead: ({ visitor }) => `${visitor}さんが参加者を変更しました。この時間を空けておく必要はありません。`,
    },
    reminder: {
      subject: timed('リマインダー'),
      heading: 'もうすぐ予定の日時です',
      lead: ({ visitor }) => `${visitor}さんからこの予定に招待されています。`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('新しい予約'),
      heading: '新しい予約',
      lead: ({ visitor }) => `${visitor}さんがあなたとの時間を予約しました。`,
    },
    approve: {
      subject: timed('対応のお願い'),
      heading: '承認しますか、辞退しますか？',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor}さんがこの時間を希望しています。${until}までに返答がないと期限切れになります。それまで他の人は予約できません。`
          : `${visitor}さんがこの時間を希望しています。返答するまで他の人は予約できません。`,
    },
    'yours-now': {
      subject: timed('担当になりました'),
      heading: 'この予約の担当になりました',
      lead: ({ visitor }) => `この予約が割り当てられました。${visitor}さんには連絡済みです。`,
    },
    'no-longer-yours': {
      subject: timed('担当から外れました'),
      heading: 'この予約の担当から外れました',
      lead: () => '別の担当者に割り当てられました。この時間を空けておく必要はありません。',
    },
    moved: {
      subject: timed('日時変更'),
      heading: '予約の日時が変更されました',
      lead: ({ visitor }) => `${visitor}さんとの新しい日時は次のとおりです。`,
    },
    updated: {
      subject: timed('更新'),
      heading: '予約の内容が変更されました',
      lead: ({ visitor }) => `${visitor}さんとの日時に変更はありません。現在の内容は次のとおりです。`,
    },
    cancelled: {
      subject: timed('キャンセル'),
      heading: '予約がキャンセルされました',
      lead: ({ visitor }) => `${visitor}さんとの時間は再び空きとなりました。`,
    },
    reminder: {
      subject: timed('リマインダー'),
      heading: 'もうすぐ予約の日時です',
      lead: ({ visitor }) => `${visitor}さんとの予約です。`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `${team}へのログイン`,
      heading: 'ログイン用リンク',
      lead: ({ team }) => `${team}のチーム画面にログインできます。リンクは1回限り、短時間のみ有効です。`,
    },
    invitation: {
      subject: ({ team }) => `${team}への招待`,
      heading: 'チームへようこそ',
      lead: ({ team }) => `${team}のチーム画面に招待されました。リンクでログインできます（1回限り有効）。`,
    },
    reconnect: {
      subject: ({ team }) => `カレンダーの再接続のお願い：${team}`,
      heading: 'カレンダーを再接続してください',
      lead: ({ account, host }) =>
        `${account}の${host}さんのアカウントにアクセスできなくなりました。再接続されるまで、そのカレンダーの読み取りも書き込みも行われません。`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `カレンダーを再接続してください：${team}`,
      heading: 'カレンダーを読み取れません',
      lead: ({ asker }) =>
        `${asker}さんから再接続の依頼がありました。再接続されるまで、あなたの空き時間は表示されません。`,
    },
    test: {
      subject: ({ team }) => `${team}からのテスト`,
      heading: 'メールは正常に届いています',
      lead: ({ team }) => `これはテストです。${team}のメールはこのアドレスに届きます。`,
    },
  },
  links: {
    manage: '変更・キャンセル',
    reschedule: '別の日時を選択',
    cancel: '予約をキャンセル',
    attend: '出席します',
    pay: '今すぐ支払う',
    'book-again': '別の日時を予約',
    approve: '承認',
    decline: '辞退',
    open: '予約を開く',
    'sign-in': 'ログイン',
    connect: '再接続する',
  },
  payNow: (price) => `${price}を支払う`,
  facts: {
    before: '変更前',
    with: '担当',
    where: '場所',
    join: '参加',
    number: '番号',
    visitor: '予約者',
    phone: '電話番号',
    theirTime: '予約者の現地時間',
    guests: 'ゲスト',
    price: '料金',
    refund: '返金',
    reason: '理由',
    otherTimes: 'ほかの空き時間',
  },
  knownSender:
    '招待を表示する前に、差出人を知っているかカレンダーで確認されることがあります。承認するか、添付のinvite.icsを開いてください。',
  questions: 'ご質問は',
  notAsked: 'お心当たりがない場合は無視してください。リンクを使わない限り何も起こりません。',
};
