### Japanese, in the polite form (desu, masu). Microsoft's terms are in terms.md.
###
### A policy is assigned (割り当てる), so that only permissions are granted (付与).
### Names on Microsoft's screens stand between [ ], what the screens say between 「 」.
### Names of capabilities and conditions have no 、 outside of ( ): it stands between them.

## How sentences and lists are put together

between-sentences = { "" }
between-items = 、
between-capabilities = 、
more-names = 他 { $number } 件
more-capabilities = 他 { $number } 件
entry = { $name }: { $text }
ended = { $text }。
within-a-sentence = same

## The asking

which-mode = Cronofy は Microsoft Teams にどのように接続されていますか?
which-mode-is-mine = どちらかわからない場合
mode-is = { $kind ->
   *[delegated] 各ユーザーが Microsoft にサインインし、自分のアカウントを接続します。アクセス許可は委任されたアクセス許可です。Cronofy は、接続したユーザーに代わり、そのユーザーのためだけに動作します。ユーザーが 1 人ずつ接続している場合はこちらです。
    [application] 管理者が組織全体を一度だけ接続します。アクセス許可はアプリケーションのアクセス許可です。Cronofy は、誰もサインインしていなくても単独で動作します。管理者 1 人が全員に代わって同意した場合はこちらです。
}
asks-for = 要求するもの:
paste = 付与された内容を貼り付けてください*。形式は問いません。テキスト ファイルのドロップも可能です*
trust = 内容はこのブラウザー内にとどまります。トークンは直ちに隠されます。
where-to-find = どこで確認できますか?
found-granted = 付与された内容 (管理者向け): Microsoft Entra 管理センター > [エンタープライズ アプリケーション] > 対象のアプリ > [アクセス許可] で、行を選択してコピーします。
found-asked = これから付与する内容: Microsoft の同意画面の一覧、またはそのページの URL。
found-shell = PowerShell または Azure CLI の場合: `Get-MgServicePrincipalAppRoleAssignment`、`Get-MgOauth2PermissionGrant`、`az ad app permission list-grants` の出力。
found-image = 画像や PDF の場合: テキストをコピーしてください。アクセス トークンも使えます。読み取られるとすぐに隠されます。
examples = 例を試す:
example-all = 要求されるものすべて
example-calendars = 予定表あり
example-calendar-only = 予定表のみ
example-missing = 1 つ不足、1 つ広範囲
skip = 回答に移動
clear = クリア
undo = 元に戻す
busy = 読み取り中…
no-reader = 読み取れませんでした。このツールの一部が読み込まれなかったか、処理に失敗しました。貼り付けた内容にシークレットが含まれていても、隠されていません。接続を確認し、もう一度貼り付けてください。

## What was read, and the correcting of it

read = { $number ->
    [0] 読み取れた名前はありません。
   *[other] { $number } 件の名前を読み取りました: { $ways }。
}
read-from = { $number ->
    [0] { $formats }から読み取れた名前はありません。
   *[other] { $formats }から { $number } 件の名前を読み取りました: { $ways }。
}
way-granted = 付与 { $number } 件
way-asked = 要求 { $number } 件
way-denied = 未付与 { $number } 件
way-unsure = 不明 { $number } 件
format-list = 一覧
format-token = トークン
format-token-response = トークン応答
format-claims = トークンのクレーム
format-url = サインイン用アドレス
format-portal = Entra のアクセス許可ページ
format-graph-json = Microsoft Graph の出力
format-manifest = アプリ マニフェスト
format-powershell = PowerShell の出力
format-azure-cli = Azure CLI の出力
format-audit-log = 監査ログのエントリ
format-prompt = 同意画面
format-error = エラー メッセージ
format-code = ソース コード
format-table = 表
not-recognised = { $number } 件の名前を認識できませんでした。
check = 読み取り結果を確認または修正
legend = 凡例:
status-granted = 付与済み
status-declared = 要求あり
status-not-granted = 未付与
status-unsure = 不明
kind-delegated = 委任
kind-application = アプリケーション
kind-unknown = 記載なし
kind-is = { $resource ->
   *[microsoft-graph] { $kind }
    [exchange-online] { $kind }、Office 365 Exchange Online
    [sharepoint-online] { $kind }、SharePoint Online
    [azure-ad-graph] { $kind }、Azure AD Graph
    [other] { $kind }、別の API
}
kind-read-as = { $kind ->
   *[delegated] 種類の記載なし (委任として読み取り)
    [application] 種類の記載なし (アプリケーションとして読み取り)
}
these-are = この { $number } 件は:
all-are = { $number } 件すべて:
please-say = 選択してください
added = 手動で追加
as-you-said = 手動で指定
no-permission = アクセス許可ではない
removed = アクセス許可ではないと手動で指定: { $names }。
read-so = はい、そのように読み取る
read-as = `{ $name }` です
meant-one = Microsoft の名前ではありません。`{ $name }` のことですか?
meant-several = この行には複数のアクセス許可が当てはまります。どれですか?
meant-none = ここで把握しているアクセス許可ではありません。
whole = 一覧には続きがあるようです。
whole-yes = 一覧はこれですべて
corrected = 手動で { $number } 件を修正しました。
undo-last = 最後の修正を元に戻す
undo-all = すべて元に戻す
add = アクセス許可を名前で追加し、何が変わるかを試す
add-button = 追加
cannot-add = この名前のアクセス許可は存在しないか、既に一覧にあります。
list-more = さらに { $number } 件を表示

## The answer

if-granted = テキストはこれらを要求しています。付与されたという記載はないため、付与された場合に可能になることを示します。
linked = この回答はリンクから開かれました。リンクに含まれるのはアクセス許可の名前だけで、貼り付けられたその他の内容は含まれません。置き換えるには、何かを貼り付けてください。
nothing-found = 一覧、表、トークン、URL、コマンドの出力から、`OnlineMeetings.ReadWrite` のような Microsoft の名前を探しました。
nothing-named = テキストには、付与または要求されたアクセス許可の名前がありません。
only-denied = テキストには、付与されていないものだけが書かれています。それ以外については何も書かれていません。
none-granted = テキストによると、いずれも付与されていません。

teams-preview = { $mode } は { $names } を要求します。
teams-nothing-found = アクセス許可の名前が見つからなかったため、{ $mode } が要求するものを示します。
teams-not-shown = どのアクセス許可が付与されたかは、ここからはわかりません。
teams-complete = 不足なし: Teams 会議にはこれで十分です。
teams-policy-left = アクセス許可は揃っています。残りの手順は 1 つ、Teams のポリシーです。
teams-asked-for = 付与されれば、Teams 会議にはこれで十分です。
teams-asked-for-policy = 付与され、Teams のポリシーが設定されれば、Teams 会議にはこれで十分です。
teams-other-mode = これらのアクセス許可は { $mode } ではなく { $other } のものです。
lacking-missing = 不足: { $names } がありません。
lacking-would-miss = これらすべてが付与されても、{ $names } が不足します。
lacking-not-granted = 不足: { $names } が付与されていません。
lacking-wrong-kind = 不足: { $names } はありますが、種類が違うため、{ $mode } では使えません。
lacking-only-asked = 不足: { $names } は要求されていますが、付与されたという記載がありません。
lacking-unclear = { $names } が付与されているかどうかは明確ではありません。

calendar-closed = { $extra ->
    [0] 予定表にアクセスできるものはありません。
   *[other] 予定表にアクセスできるものはありませんが、必要以上のアクセス許可が { $extra } 件あります。
}
calendar-recognised = { $extra ->
    [0] 認識されたものの中に、予定表にアクセスできるものはありません。
   *[other] 認識されたものの中に、予定表にアクセスできるものはありませんが、必要以上のアクセス許可が { $extra } 件あります。
}
calendar-write = { $extra ->
    [0] 予定表にアクセスできます: { $names } により、Cronofy は予定を変更できます。
   *[other] 予定表にアクセスできます: { $names } により、Cronofy は予定を変更できます。他に、必要以上のアクセス許可が { $extra } 件あります。
}
calendar-read = { $extra ->
    [0] 予定表にアクセスできます: { $names } により、Cronofy は予定を詳細まで読み取れます。
   *[other] 予定表にアクセスできます: { $names } により、Cronofy は予定を詳細まで読み取れます。他に、必要以上のアクセス許可が { $extra } 件あります。
}
calendar-basic = { $extra ->
    [0] 予定表にアクセスできます: { $names } により、Cronofy は予定を表示できます。
   *[other] 予定表にアクセスできます: { $names } により、Cronofy は予定を表示できます。他に、必要以上のアクセス許可が { $extra } 件あります。
}
calendar-least-read = { $extra ->
    [0] 予定表にアクセスできます: { $names } により、Cronofy は少なくとも予定を詳細まで読み取れます。
   *[other] 予定表にアクセスできます: { $names } により、Cronofy は少なくとも予定を詳細まで読み取れます。他に、必要以上のアクセス許可が { $extra } 件あります。
}
calendar-least-basic = { $extra ->
    [0] 予定表にアクセスできます: { $names } により、Cronofy は少なくとも予定を表示できます。
   *[other] 予定表にアクセスできます: { $names } により、Cronofy は少なくとも予定を表示できます。他に、必要以上のアクセス許可が { $extra } 件あります。
}
calendar-if-write = { $extra ->
    [0] 予定表には条件付きでアクセスできます: 条件が満たされれば、{ $names } により、Cronofy は予定を変更できます。
   *[other] 予定表には条件付きでアクセスできます: 条件が満たされれば、{ $names } により、Cronofy は予定を変更できます。他に、必要以上のアクセス許可が { $extra } 件あります。
}
calendar-if-read = { $extra ->
    [0] 予定表には条件付きでアクセスできます: 条件が満たされれば、{ $names } により、Cronofy は予定を詳細まで読み取れます。
   *[other] 予定表には条件付きでアクセスできます: 条件が満たされれば、{ $names } により、Cronofy は予定を詳細まで読み取れます。他に、必要以上のアクセス許可が { $extra } 件あります。
}
calendar-if-basic = { $extra ->
    [0] 予定表には条件付きでアクセスできます: 条件が満たされれば、{ $names } により、Cronofy は予定を表示できます。
   *[other] 予定表には条件付きでアクセスできます: 条件が満たされれば、{ $names } により、Cronofy は予定を表示できます。他に、必要以上のアクセス許可が { $extra } 件あります。
}
calendar-mentioned = { $extra ->
    [0] { $names } が付与されていれば予定表にアクセスできますが、付与されたという記載はありません。
   *[other] { $names } が付与されていれば予定表にアクセスできますが、付与されたという記載はありません。他に、必要以上のアクセス許可が { $extra } 件あります。
}
calendar-several-mentioned = { $extra ->
    [0] { $names } が付与されていれば予定表にアクセスできますが、付与されたという記載はありません。
   *[other] { $names } が付与されていれば予定表にアクセスできますが、付与されたという記載はありません。他に、必要以上のアクセス許可が { $extra } 件あります。
}
calendar-meant = { $extra ->
    [0] 予定表にアクセスできるかどうかは、テキストが { $names } を指しているかどうかで決まります。
   *[other] 予定表にアクセスできるかどうかは、テキストが { $names } を指しているかどうかで決まります。また、必要以上のアクセス許可が { $extra } 件あります。
}
calendar-unclear = { $extra ->
    [0] 予定表にアクセスできるかどうかは、ここからはわかりません。
   *[other] 予定表にアクセスできるかどうかは、ここからはわかりませんが、必要以上のアクセス許可が { $extra } 件あります。
}

app = Cronofy
lane-teams = Teams 会議
lane-is-teams = 同意 1: 会議のリンク
lane-calendar = 予定表
lane-is-calendar = 同意 2: 空き時間情報、予定
to-teams-asks = { $all } 件を要求
to-teams-unclear = ? 不明
to-teams-asked = { $all } 件中 { $number } 件を要求
to-teams-policy = { $all } 件中 { $number } 件付与、残りはポリシー
to-teams-granted = { $all } 件中 { $number } 件付与
to-calendar-closed = アクセスなし
to-calendar-condition = 条件付きでアクセス可
to-calendar-write = 予定を変更可
to-calendar-read = 予定を読み取り可
to-calendar-basic = 予定を表示可
to-calendar-mentioned = ? 付与の記載なし
to-calendar-unclear = ? 不明

keep = この回答を残して比較
keep-end = 比較を終了
change-opened = 新たに可能
change-closed = 新たに不可
change-other = 変更あり
other-mode = { $other } のもののようです。
switch = { $other } に切り替える

status-read = { $number } 件の名前を読み取りました。
changes-secret-seen = テキスト内のシークレットを隠しました。
changes-token-expired = トークンの有効期限が切れています。
changes-unknown-app = トークンは、ここで把握していないアプリのものです。
changes-sign-in-error = テキスト内のエラーについて説明があります。

## What to do

steps = 次に行うこと
step-grant = { $names } をアプリケーションのアクセス許可として付与する
step-accept = アカウントを接続し、{ $names } に同意する
step-accept-again = アカウントをもう一度接続し、{ $names } に同意する
step-policy = Teams のポリシーを設定し、Cronofy がユーザーの会議を作成できるようにする
step-compare = トークン内のアプリの ID (`appid` または `azp`) を Cronofy アプリの ID と比べる
step-another = 代わりにアクセス トークンまたはアクセス許可の一覧を貼り付ける
step-all = アプリの [アクセス許可] ページのすべての行を貼り付ける
step-answer = テキストからわからない点を上で指定する
step-then-look = 同意してから、アプリの [アクセス許可] ページをここに貼り付ける
step-nothing-more = Cronofy がこの予定表に書き込む予定に Teams リンクを付けるために、これ以上必要なものはありません
step-teams = Teams 会議も接続する
step-declined = もう一度接続し、Microsoft の画面で要求に同意する
step-no-such-permission = 要求を設定した担当者またはアプリの運用者に連絡する
step-app-not-found = 正しい組織のアカウントでサインインする
step-not-assigned = ユーザー、またはユーザーが属するグループをアプリに割り当てる
step-not-allowed = アプリの [アクセス許可] ページのすべての行を貼り付け、付与済みのものと必要なものを比べる
who-grant = 特権ロール管理者またはグローバル管理者が、Cronofy で行います。Enterprise Connect を接続し、組織の代理として同意します。
who-accept = ユーザーが Cronofy で行います。Microsoft の画面に「管理者の承認が必要」と表示された場合は、管理者が行います。
who-policy = Teams 管理者またはグローバル管理者が、PowerShell で行います。設定済みかどうかは、アクセス許可からはわかりません。
who-compare = Microsoft Entra 管理センターの [エンタープライズ アプリケーション] で確認できます。別のアプリの場合、この回答は Cronofy に関するものではありません。
who-all = Microsoft Entra 管理センター > [エンタープライズ アプリケーション] > 対象のアプリ > [アクセス許可] で、行を選択してコピーします。
who-then-look = ユーザーまたは管理者が Cronofy で行います。ページは Entra 管理センターの [エンタープライズ アプリケーション] にあります。
who-nothing-more = 接続で Teams が有効な場合です。予定を伴わない会議を作成する場合だけ、Teams 会議を接続してください。
who-teams = 会議のためです。Free/Busy 接続では予定を書き込めないため、Teams リンクも付けられません。
who-no-such-permission = `OnlineMeetings.ReadWrite` は委任されたアクセス許可としてのみ、`OnlineMeetings.ReadWrite.All` はアプリケーションのアクセス許可としてのみ要求できます。
who-app-not-found = 正しい組織だった場合は、管理者が一度接続し、組織の代理として同意します。
who-not-assigned = 管理者が行います: Microsoft Entra 管理センター > [エンタープライズ アプリケーション] > 対象のアプリ > [ユーザーとグループ]。
who-not-allowed = Microsoft Entra 管理センター > [エンタープライズ アプリケーション] > 対象のアプリ > [アクセス許可] にあります。
takes-away = 組織全体の同意により、以前に組織に付与されたアクセス許可が取り消されることがあります。先に一覧を確認してください。
how = 実行、確認、取り消しの方法
done = 完了
for-whom = 割り当て先
whom-group = グループ
whom-person = 1 人のユーザー
whom-everybody = 全員
how-to-consent = { $kind ->
   *[delegated] Microsoft の画面に「管理者の承認が必要」と表示された場合は、クラウド アプリケーション管理者、アプリケーション管理者、または特権ロール管理者が一度接続して [組織の代理として同意する] をオンにするか、Entra 管理センターで要求を承認します。
    [application] Cronofy で Enterprise Connect を接続し、Microsoft にサインインして、組織の代理として同意します。
}
how-to-check-consent = 確認: Microsoft Entra 管理センター > [エンタープライズ アプリケーション] > 対象のアプリ > [アクセス許可] で、行を選択してここに貼り付けます。
how-to-undo-consent = 取り消し: 同じページでアクセス許可を選び、[…]、[アクセス許可の取り消し] の順に選択します。ユーザーが自分で同意したものは、PowerShell または Microsoft Graph で取り消します。
how-to-set-policy = `MicrosoftTeams` モジュールを使います。1 人のユーザーに割り当てられるこの種のポリシーは 1 つだけで、新しいものを割り当てると以前のものは置き換えられます。先に確認してください。変更を行う行は `#` で始まり、そのままでは何も実行されません。実行する行を選び、`#` を取り除いてください。反映には 30 分、大きなグループでは 1 日かかることがあります。
how-to-check-policy = 確認: `Get-CsApplicationAccessPolicy` では、ポリシーとそのアプリが一覧表示されますが、ユーザーは表示されません。動作を試すには、Cronofy で誰かの会議を作成してください。
how-to-undo-policy = 取り消し: コマンドの最後の数行で、アプリをポリシーから外します。
command-look = 1. 確認: どのポリシーがあり、どのアプリが含まれているか。
command-whose = ユーザーにはどのポリシーが割り当てられているか。
command-add = 2a. 対象のユーザーに既にポリシーがある場合: そのポリシーにアプリを追加する (同じポリシーを持つ全員が対象になる)。
command-make = 2b. ポリシーがない場合: 新しく作成する。
command-give = { $whom ->
   *[group] 3. 新しいポリシーをグループに割り当てる。
    [person] 3. 新しいポリシーを 1 人のユーザーに割り当てる。
    [everybody] 3. 新しいポリシーを、個別のポリシーを持たない全員に割り当てる。
}
command-undo = 取り消し: 選んだポリシーからアプリを外す。
command-take = または、ユーザーへのポリシーの割り当てを解除する。

## Capabilities

can = { $mood ->
   *[is] Cronofy ができること
    [would] Cronofy ができるようになること
}
of = { $number }/{ $all }
ask-whether = できるか調べる (例: 予定 削除)
no-such = 該当するものはありません。「会議」「予定表」「チャット」「会議室」などの単語を、空白で区切って入力してください。
area-teams = Teams
area-calendar = 予定表

capability-identify-account = 接続されたアカウントの確認
capability-find-people = 組織内のユーザーの検索
capability-verify-tenant = 組織の確認
capability-create-meetings = Teams 会議の作成
capability-read-meetings = Teams 会議の読み取り
capability-update-meetings = Teams 会議の変更
capability-delete-meetings = Teams 会議の削除
capability-stay-connected = 接続の維持 (取り消されるまで)
capability-read-attendance = 会議の出席者の読み取り
capability-read-recordings = 会議の録画の読み取り
capability-read-transcripts = 会議のトランスクリプトの読み取り
capability-read-meeting-insights = 会議の AI メモの読み取り
capability-read-presence = Teams での在席状況の表示
capability-set-presence = Teams での在席状況の設定
capability-join-calls = 通話の開始と参加
capability-access-call-media = 通話の音声と映像へのアクセス
capability-read-call-records = 通話記録の読み取り
capability-read-virtual-events = ウェビナーとタウン ホールの読み取り
capability-create-virtual-events = タウン ホールの作成
capability-see-teams = ユーザーが所属するチームの表示
capability-read-chats = チャットの読み取り
capability-send-chats = チャット メッセージの送信
capability-read-channel-messages = チャネル メッセージの読み取り
capability-send-channel-messages = チャネル メッセージの送信
capability-see-free-busy = ユーザーの空き時間情報の表示
capability-list-calendars = 予定表の一覧表示
capability-read-events = 予定の読み取り (件名・時刻・場所)
capability-read-event-details = 予定の本文と添付ファイルの読み取り
capability-create-events = 予定の作成
capability-update-events = 予定の変更
capability-delete-events = 予定の削除
capability-read-shared-calendars = 共有予定表の読み取り
capability-write-shared-calendars = 共有予定表の変更
capability-read-group-calendars = グループ予定表の読み取り
capability-write-group-calendars = グループ予定表の変更
capability-read-mailbox-settings = 勤務時間とタイム ゾーンの読み取り
capability-change-mailbox-settings = 自動応答・勤務時間・タイム ゾーンの変更
capability-find-rooms = 会議室の検索
capability-see-bookings = Microsoft Bookings の予約の表示
capability-make-bookings = Microsoft Bookings の予約の作成

several-read-meetings = Teams 会議の読み取り、変更、削除
several-read-attendance = 会議の出席者、録画、トランスクリプト、AI メモの読み取り
several-read-presence = Teams での在席状況の表示と設定
several-join-calls = 通話の開始と参加、音声と映像へのアクセス、記録の読み取り
several-read-virtual-events = ウェビナーとタウン ホールの読み取り、タウン ホールの作成
several-read-chats = チャット メッセージの読み取りと送信
several-read-channel-messages = チャネル メッセージの読み取りと送信
several-list-calendars = 予定表の一覧表示と予定の読み取り (件名・時刻・場所)
several-create-events = 予定の作成、変更、削除
several-read-shared-calendars = 共有予定表の読み取りと変更
several-read-group-calendars = グループ予定表の読み取りと変更
several-read-mailbox-settings = 勤務時間とタイム ゾーンの読み取りと変更、自動応答の変更
several-see-bookings = Microsoft Bookings の予約の表示と作成

asked-as-identify-account = プロフィール ユーザー 誰 サインイン アカウント 誰のアカウントかわかりますか
asked-as-find-people = ユーザー ディレクトリ 社員 名前 メール アドレス ユーザーを検索できますか ユーザーを探せますか
asked-as-verify-tenant = テナント 会社 ドメイン 組織 組織を確認できますか
asked-as-create-meetings = 会議 作成 スケジュール オンライン ビデオ リンク 参加 会議を作成できますか 会議を作れますか 予約
asked-as-read-meetings = 会議 読み取り 表示 オンライン ビデオ 会議を読み取れますか 会議を見られますか
asked-as-update-meetings = 会議 変更 編集 更新 オンライン 会議を変更できますか
asked-as-delete-meetings = 会議 削除 キャンセル オンライン 会議を削除できますか 会議をキャンセルできますか
asked-as-stay-connected = 接続 オフライン トークン バックグラウンド 常時 接続を維持できますか
asked-as-read-attendance = 会議 出席者 参加者 レポート 出席 参加 出席者を読み取れますか 参加者を見られますか
asked-as-read-recordings = 会議 録画 ビデオ 録画を読み取れますか 録画を見られますか レコーディング
asked-as-read-transcripts = 会議 トランスクリプト 文字起こし 議事録 トランスクリプトを読み取れますか 文字起こしを読めますか
asked-as-read-meeting-insights = 会議 ai メモ 要約 copilot aiメモ 会議メモ メモを読み取れますか メモを読めますか
asked-as-read-presence = 在席 プレゼンス 状態 表示 プレゼンスを読み取れますか 在席状況を見られますか
asked-as-set-presence = 在席 プレゼンス 状態 設定 プレゼンスを設定できますか 在席状況を設定できますか 在席状況を変更できますか
asked-as-join-calls = 通話 ボット 電話 参加 通話に参加できますか 通話を開始できますか
asked-as-access-call-media = 通話 音声 映像 録音 ボット マイク 通話を聞けますか 通話を録音できますか
asked-as-read-call-records = 通話 記録 履歴 ログ 通話記録を読み取れますか
asked-as-read-virtual-events = ウェビナー タウンホール イベント ウェビナーを読み取れますか
asked-as-create-virtual-events = タウンホール イベント 作成 タウンホールを作成できますか
asked-as-see-teams = チーム グループ メンバー チャネル 所属 チームを見られますか
asked-as-read-chats = チャット メッセージ 読み取り チャットを読み取れますか チャットを読めますか チャットを見られますか
asked-as-send-chats = チャット メッセージ 送信 チャットを送信できますか チャットを送れますか
asked-as-read-channel-messages = チャネル メッセージ 投稿 読み取り チャネルを読み取れますか チャネルを読めますか
asked-as-send-channel-messages = チャネル メッセージ 投稿 送信 チャネルに送信できますか チャネルに投稿できますか
asked-as-see-free-busy = 空き時間 予定 時間 空き状況 空き時間を見られますか 空き時間がわかりますか
asked-as-list-calendars = 予定表 カレンダー 一覧 予定表を見られますか カレンダーを見られますか
asked-as-read-events = 予定 予定表 カレンダー 読み取り 件名 場所 予定を読み取れますか 予定を読めますか 予定を見られますか 予定表を読み取れますか
asked-as-read-event-details = 予定 本文 添付ファイル 出席者 予定表 カレンダー 本文を読めますか 添付ファイルを見られますか
asked-as-create-events = 予定 作成 追加 予定表 カレンダー 予定を作成できますか 予定を追加できますか
asked-as-update-events = 予定 変更 編集 予定表 カレンダー 予定を変更できますか 予定を編集できますか
asked-as-delete-events = 予定 削除 キャンセル 予定表 カレンダー 予定を削除できますか 予定を消せますか
asked-as-read-shared-calendars = 共有 予定表 代理人 同僚 読み取り 共有カレンダー 共有予定表を見られますか
asked-as-write-shared-calendars = 共有 予定表 代理人 同僚 変更 共有カレンダー 共有予定表を変更できますか
asked-as-read-group-calendars = グループ 予定表 読み取り グループカレンダー
asked-as-write-group-calendars = グループ 予定表 変更 グループカレンダー
asked-as-read-mailbox-settings = メールボックス 設定 勤務時間 読み取り タイムゾーン 勤務時間を見られますか
asked-as-change-mailbox-settings = メールボックス 設定 不在 自動応答 変更 タイムゾーン 自動応答を変更できますか
asked-as-find-rooms = 会議室 部屋 場所 設備 会議室を検索できますか 会議室を探せますか
asked-as-see-bookings = 予約 bookings 表示 予約を見られますか
asked-as-make-bookings = 予約 bookings 作成 予約を作成できますか
no-words = cronofy microsoft アプリ できる できますか は が を に の で と も か アクセス許可 許可 いつ 何 誰 ですか ますか cronofyは アプリは

meetings = Teams 会議の接続で作成された会議は、誰の予定表にも入りません。会議の ID または参加リンクがあれば、開催者や招待されたユーザーの会議として読み取れます (件名、時刻、参加者、チャット リンク)。

verdict-conferred = { $mood ->
   *[is] 可能
    [would] 可能になる
}
verdict-conditional = 追加が必要
verdict-not-conferred = { $mood ->
   *[is] 不可
    [would] 不可のまま
}
verdict-cannot-tell = 判断不可
verdict-not-applicable = 対象外
verdict-by = { $name } ({ $text })
why-by = { $names } による
why-not = { $kind ->
   *[delegated] サインインしたユーザーには該当するものがありません
    [application] アプリ単独の動作では、サインインしたユーザーがいません
}
why-takes = { $names } が必要
why-needs = { $names } が必要
why-that-needs = そのためには { $names } が必要
why-none = { $kind ->
   *[delegated] Microsoft Graph の委任されたアクセス許可では不可
    [application] Microsoft Graph のアプリケーションのアクセス許可では不可
}
why-none-but-import = { $kind ->
   *[delegated] メッセージのインポート中を除き、委任されたアクセス許可では不可
    [application] メッセージのインポート中を除き、アプリケーションのアクセス許可では不可
}
why-if = { $names }: { $conditions }
why-if-takes = { $kind ->
   *[delegated] 委任されたアクセス許可として { $needed } が必要です。現在あるのは { $names }: { $conditions }
    [application] アプリケーションのアクセス許可として { $needed } が必要です。現在あるのは { $names }: { $conditions }
}
condition-exchange-web-services-allowed = Exchange Web サービスがまだ動作する場合のみ
condition-migration-only = 他からメッセージをインポートしている間のみ
condition-only-declared = 言及のみで付与の記載なし
condition-other-kind = { $kind ->
   *[delegated] 種類が委任のため { $mode } では使えません
    [application] 種類がアプリケーションのため { $mode } では使えません
}
condition-raw-mailbox-items = 予定表としてではなくメールボックスの生のアイテムとして
condition-resource-specific = 誰かが同意したチャットとチームのみ
condition-teams-application-access-policy = Teams のポリシーも必要 (アクセス許可からはわかりません)
condition-where-installed = アプリがインストールされたチャットのみ
fold-cannot-tell = 判断不可の { $number } 件をさらに表示
fold-not-applicable = { $mode } の対象外の { $number } 件
fold-not-conferred = 不可の { $number } 件をさらに表示
operation = Microsoft Graph: `{ $name }`
on-lines = { $lines } 行目
on-lines-more = { $lines } 行目ほか

## What the mode asks for

asks = { $mode } が要求するアクセス許可
ask-User-Read = どの Microsoft アカウントが接続されたかを知るため
ask-OnlineMeetings-ReadWrite = 接続するユーザーの Teams 会議を作成、読み取り、変更、削除するため
ask-offline_access = 接続を維持し、1 時間ごとにサインインし直さずに済むようにするため
ask-User-ReadBasic-All = Cronofy アカウントと Teams ユーザーを照合するため
ask-OnlineMeetings-ReadWrite-All = 組織内の許可されたユーザーの Teams 会議を作成するため
ask-Organization-Read-All = セットアップ時に正しい組織かどうかを確認するため
standing-granted = 付与済み
standing-covered = カバー済み
standing-declared = 要求あり
standing-not-granted = 未付与
standing-wrong-kind = 種類違い
standing-cannot-tell = 判断不可
standing-missing = 不足
stands-covered = Cronofy が要求するより広い { $names } でカバーされています。
stands-declared = { $names } が付与されればカバーされます。
stands-not-granted = テキストによると、付与されていません。
stands-wrong-kind = { $kind ->
   *[delegated] 別の種類としてあります。{ $mode } には委任されたアクセス許可が必要です。
    [application] 別の種類としてあります。{ $mode } にはアプリケーションのアクセス許可が必要です。
}

## More than needed

extra = 必要以上のアクセス許可
extra-is = Cronofy の Teams 機能は、{ $mode } ではこれらを使いません。他で使われている可能性はあります。
extra-none = { $mode } に必要な範囲を超えるものはありません。
extra-elsewhere = { $other } が要求するもの:
rest = 他 { $number } 件
reach = { $kind ->
   *[delegated] 接続するユーザーがアクセスできる範囲
    [application] 組織全体
}
opens = 可能になること: { $list }。
instead-covers = { $names } で十分です。
instead = これらのうち 1 つだけが目的なら、より狭いもので十分です: { $names }。
without-closes = { $mood ->
   *[is] 取り除くとできなくなること: { $list }。
    [would] 付与しないとできないこと: { $list }。
}
without-narrows = { $mood ->
   *[is] 取り除くと条件付きになること: { $list }。
    [would] 付与しないと条件付きになること: { $list }。
}

## What changed

nothing-changed = この回答を残しました。もう一度貼り付けるか、読み取り結果を修正するか、モードを切り替えると、何が変わるかわかります。
changed-opened = { $since ->
    [kept] 残した回答と比べて可能になったこと: { $list }。
    [read] 修正により可能になったこと: { $list }。
    [added] 追加した場合に可能になること: { $list }。
   *[further] 可能になったこと: { $list }。
}
changed-closed = { $since ->
    [kept] 残した回答と比べて不可になったこと: { $list }。
    [read] 修正により不可になったこと: { $list }。
    [added] 追加した場合に不可になること: { $list }。
   *[further] 不可になったこと: { $list }。
}
changed-other = { $since ->
    [kept] 残した回答と比べて回答が変わったもの: { $list }。
    [read] 修正により回答が変わったもの: { $list }。
    [added] 追加した場合に回答が変わるもの: { $list }。
   *[further] 回答が変わったもの: { $list }。
}
changed-granted = { $since ->
    [kept] 残した回答と比べて新たに付与されたもの: { $names }。
    [read] 修正により新たに付与されたもの: { $names }。
    [added] 追加した場合に新たに付与されるもの: { $names }。
   *[further] 新たに付与されたもの: { $names }。
}
changed-new = { $since ->
    [kept] 残した回答と比べて付与以外の状態で加わったもの: { $names }。
    [read] 修正により付与以外の状態で加わったもの: { $names }。
    [added] 追加した場合に付与以外の状態で加わるもの: { $names }。
   *[further] 付与以外の状態で加わったもの: { $names }。
}
changed-gone = { $since ->
    [kept] 残した回答と比べてなくなったもの: { $names }。
    [read] 修正によりなくなったもの: { $names }。
    [added] 追加した場合になくなるもの: { $names }。
   *[further] なくなったもの: { $names }。
}
changed-no-longer = { $since ->
    [kept] 残した回答と比べて付与ではなくなったもの: { $names }。
    [read] 修正により付与ではなくなったもの: { $names }。
    [added] 追加した場合に付与ではなくなるもの: { $names }。
   *[further] 付与ではなくなったもの: { $names }。
}

## Notes

notes = 参考情報
note-unknown-app = このトークンのアプリは、ここで把握している Cronofy アプリのいずれでもありません。別のベンダーのものである可能性があり、その場合、この回答は Cronofy に関するものではありません。
note-unsure-wording = 付与されたかどうかがテキストからはっきりしないため、付与とも未付与とも数えません: { $names }。
note-free-busy-flow = Cronofy の Free/Busy 予定表接続のようです。この接続は { $names } を要求します。Cronofy では Free/Busy と呼びますが、Microsoft のアクセス許可では予定の件名と場所も表示されます。
note-secret-seen = 貼り付けた内容にトークンなどのシークレットがありました。現在は隠されており、どこにも送信されていません。ただし、以前に他の人に渡っていた場合は、取り消しまたは交換を依頼してください。
note-token-not-verified = トークンはデコードされただけで、検証されていません。本物かどうかは、発行先の API だけが判断できます。
note-token-expired = このトークンは有効期限が切れています。発行時に付与されていた内容を示すもので、その後変わっている可能性があります。
note-opaque-token = この種類のトークンは Microsoft だけが読み取れるため、トークン自体からは付与された内容がわかりません。
note-encrypted-token = トークンは暗号化されているため、トークン自体からは付与された内容がわかりません。
note-refresh-token = 更新トークンだけではアクセス許可はわかりません。また、持っている人は誰でも新しいアクセス トークンを取得できます。他の人に渡っていた場合は、取り消しを依頼してください。
note-id-token = ID トークンは誰がサインインしたかを示すもので、付与された内容は示しません。
note-personal-account = これは個人の Microsoft アカウントです。Microsoft Graph では、このアカウントの Teams オンライン会議は作成されません。
note-national-cloud = これは Microsoft の各国のクラウドのものです。名前の意味は同じですが、すべての操作が使えるわけではありません。
note-other-audience = { $number ->
    [0] これは Microsoft Graph 以外の API 用のもので、Microsoft Graph については何もわかりません。
   *[other] { $names }: Microsoft Graph 以外の API 用です。そこでは同じ名前でも別のことが可能になるか、ここに挙げたことは何も可能になりません。
}
note-other-mode = { $number ->
    [0] 読み取られたのはもう一方の種類のトークンだけで、このモードが要求するものについては何もわかりません。
   *[other] { $names } はもう一方のモードのものです。
}
note-wrong-flow = Cronofy の予定表接続のようです。この接続は { $names } を要求し、Teams 会議については何も要求しません。
note-impossible-kind = { $names } は、ここに書かれた種類としては存在しないため、何も可能になりません。
note-not-calendar-access = Microsoft Graph に { $names } という予定表のアクセス許可はありません。末尾に `.All` のない同じ名前のことかもしれず、それであれば予定表にアクセスできます。付与された内容を確認してください。
note-no-scope-named = `.default` はアプリに設定されたものすべてを表し、個々のアクセス許可の名前を示しません。そのため、どのアクセス許可があるかはここからはわかりません。
note-catalogue-only = これは存在するアクセス許可の一覧で、付与されたアクセス許可の一覧ではありません。
note-list-incomplete = ここにすべてが示されているわけではないため、ここにないものも付与されている可能性があります。
note-input-cut = 一度に読み取れる量 (1,000,000 文字。入り組んだテキストではそれ以下) を超えているため、先頭の部分だけを読み取りました。
note-offline-access-not-shown = `offline_access` はアクセス トークンやそこから作られたものには決して表れないため、接続が続くかどうかはここからはわかりません。
note-admin-consent-needed = 組織が独自のポリシーを設定していない限り、2025 年後半以降、ユーザーは { $names } に自分では同意できず、「管理者の承認が必要」と表示されることがあります。以前に付与されたものは引き続き有効です。
note-teams-policy = { $names } があっても、アプリがアクセスできるのは、Teams 管理者が Teams のアプリケーション アクセス ポリシーを割り当てたユーザーだけです。割り当てられたかどうかは、アクセス許可からもトークンからもわかりません。Teams が有効で読み取りと書き込みが完全に可能な予定表接続を Cronofy が使う場合、このポリシーは必要ありません。
note-exchange-policy = アプリケーションのアクセス許可である { $names } は、Exchange で制限しない限りすべてのメールボックスに及びます。アプリがアクセスできるメールボックスを制限するのは、Exchange のアプリケーション アクセス ポリシーです。新しい制限について、Microsoft はアプリケーションの RBAC を案内していますが、これは独自にアクセス権を与えるもので、ここで付与されたものを取り消しません。名前がほぼ同じ Teams のポリシーは、会議を許可するものです。混同しないでください。
note-link-through-calendar = { $names } があれば、新しく作成した予定に Teams リンクを付けられます。これは Teams 会議の接続ではなく、予定表の接続によるものです。
note-can-grant-itself-more = { $names } があれば、アプリは自身に追加のアクセス許可を付与できます。そのため、ここで不可とされていることも、現時点で不可であるにすぎません。
note-recordings-are-files = 会議の録画は OneDrive と SharePoint のファイルです。そのため、録画についての上の回答にかかわらず、{ $names } でアクセスできる可能性があります。
note-invitations-are-mail = 会議の招待はメールです。そのため、予定表についての上の回答にかかわらず、{ $names } で表示できます。
ews-is-ending = { $names } で可能になることは、Exchange Web サービス (EWS) を通じて行われます。Exchange Online は 2026 年 10 月 1 日に EWS のブロックを開始しました。2027 年 4 月 1 日までは、組織は許可リストのアプリに引き続き EWS を許可できます (`Set-OrganizationConfig` の `EwsEnabled` と `EwsAllowedAppIDs`)。その後、Exchange Online では完全に終了します。Exchange Server は影響を受けません。
ews-has-ended = { $names } で可能になることは、Exchange Web サービス (EWS) を通じて行われます。EWS は Exchange Online では 2027 年 4 月 1 日に終了し、現在は Exchange Server でのみ使えます。
ews-individual = そのため、Cronofy の以前の個人単位の Exchange 接続は、ほとんどのユーザーでは過去のものです。ユーザーは Microsoft Graph を通じて予定表を接続し直します。
vendor-apps = Cronofy のアプリ: { $list }。
vendor-app-enterprise-teams = Teams 会議用 Enterprise Connect
vendor-app-individual-calendar = 予定表用 Individual Connect
vendor-app-enterprise-calendar = 予定表用 Enterprise Connect
vendor-app-individual-free-busy = 予定表用 Individual Connect (Free/Busy のみ)
vendor-app-enterprise-free-busy = 予定表用 Enterprise Connect (Free/Busy のみ)
vendor-apps-teams = Teams 会議には専用のアプリがあります。
error-code = `{ $name }`: { $text }
error-sentence = 「{ $name }」: { $text }
error-not-consented = アプリが要求するものに、ユーザーも管理者も同意していません。
error-declined = ユーザーが Microsoft の同意画面で拒否しました。
error-admin-needed = アプリが要求するものに、管理者の同意が必要です。
error-no-such-permission = アプリが要求したものは、API に存在しないか、その種類では存在しないか、アプリに設定されていません。
error-app-not-found = このディレクトリはアプリを認識していません。この組織の誰もまだ同意していないか、サインイン先の組織が間違っています。
error-not-assigned = ユーザーがアプリに割り当てられていません。
error-not-allowed = 呼び出された操作に必要なアクセス許可が足りないか、ユーザーに権限がありません。Exchange のポリシーにより、アプリがメールボックスにアクセスできない場合もあります。
error-no-teams-policy = 対象のユーザーに Teams のポリシーがありません。
pasted-policy-teams = これは Teams のアプリケーション アクセス ポリシーの一覧です。ポリシーを割り当てられたユーザーのオンライン会議を、どのアプリが操作できるかを示します。アクセス許可は示されていませんが、それも必要です。
pasted-policy-exchange = これは Exchange のアプリケーション アクセス ポリシーの一覧です。アプリがどのメールボックスに制限されているかを示します。アクセス許可は示されておらず、Teams 会議については何もわかりません。
source = { $day }
source-others = { $day } (第三者の報告)

## Passing the answer on

lost = 読み込まれませんでした。もう一度お試しください。
failed = 実行できませんでした。このツールの一部が読み込まれていません。接続を確認し、もう一度お試しください。
share = 回答を共有
share-text = 概要をコピー
share-markdown = Markdown としてコピー
share-link = リンクをコピー
share-print = 印刷
share-json = JSON をダウンロード
share-message = メッセージをコピー
share-risk = リスク メモをコピー
share-commands = コマンドをコピー
told-copied = コピーしました。
told-copied-link = コピーしました。リンクに含まれるのは、モード、アクセス許可の名前とその状態、どの参考情報があるかだけで、貼り付けたその他の内容は含まれません。
told-by-hand = ブラウザーがこのページからのコピーを許可していません。ここからコピーしてください:
told-not-text = このファイルはテキストではありません。画像や PDF の場合は、テキストをコピーして貼り付けてください。
told-damaged-link = この回答へのリンクは途中で切れたか変更されたため、何も開けません。リンクをもう一度送ってもらってください。

summary-title = Cronofy { $mode }: これらの Microsoft アクセス許可でできること
same-answer = 同じ回答 (理由付き): { $link }

risk-title = Cronofy { $mode }: 必要以上のアクセス許可
risk-permission = アクセス許可
risk-kind = 種類
risk-reach = 範囲
risk-opens = 可能になること
risk-instead = 代わりになるもの
risk-without = ない場合
not-proven = これで証明されないこと
proof-later = 一覧またはトークンが作られた時点で付与されていた内容を示すもので、その後変わっている可能性があります。
proof-token = トークンはデコードされただけで検証されていません。アプリ自身のトークンの場合、委任されたアクセス許可は示されません。
proof-policies = アプリを制限するポリシーはアクセス許可ではありません: Exchange のもの、Teams のもの、条件付きアクセス。
proof-used = 許可されているからといって、実際に行われたとは限りません。それはサインイン ログと監査ログで確認できます。
sources = 出典
made-on = 作成日: { $day }。

message-title = Cronofy 用の Microsoft アクセス許可: Teams 会議、{ $mode }
message-hello = お世話になっております。
message-needs = { $kind ->
   *[delegated] Cronofy で Teams 会議を作成するには、アカウントを接続するユーザーについて、Microsoft Graph の次の委任されたアクセス許可が必要です:
    [application] Cronofy で Teams 会議を作成するには、組織について、Microsoft Graph の次のアプリケーションのアクセス許可が必要です:
}
message-there = 既にあるもの: { $names }。
message-who = { $kind ->
   *[delegated] 実行できるロール: クラウド アプリケーション管理者、アプリケーション管理者、または特権ロール管理者。
    [application] 実行できるロール: 特権ロール管理者またはグローバル管理者。アプリケーションのアクセス許可を付与できるのは、これらのロールだけです。
}
message-how = 方法: { $text }
message-check = 確認方法: Microsoft Entra 管理センター > [エンタープライズ アプリケーション] > Cronofy のアプリ > [アクセス許可]。完了すると、上記の各アクセス許可が付与済みとして表示されます。
message-check-id = 確認方法: Microsoft Entra 管理センター > [エンタープライズ アプリケーション] > ID が `{ $name }` のアプリ > [アクセス許可]。完了すると、上記の各アクセス許可が付与済みとして表示されます。
message-policy = Cronofy で Teams 会議を作成するには、会議を作成する対象のユーザーに Teams のアプリケーション アクセス ポリシーが必要です。Teams が有効で読み取りと書き込みが完全に可能な予定表接続が Cronofy にある場合は必要ありません。
message-policy-also = さらに、会議を作成する対象のユーザーに Teams のアプリケーション アクセス ポリシーが必要です。Teams が有効で読み取りと書き込みが完全に可能な予定表接続が Cronofy にある場合は必要ありません。
message-who-policy = 実行できるロール: Teams 管理者またはグローバル管理者。
message-end = いずれも、予定表へのアクセスを可能にするものではありません。予定表へのアクセスは別途承認されます。

## The foot

promise = 貼り付けた内容がこのページの外に出ることはありません。
not-enough = アクセス許可だけでは不十分な場合があります。ユーザー自身の権限や、場合によってはライセンスも関係します。
printed = 印刷日:
facts = { $day }時点の Microsoft のアクセス許可です。
facts-old = { $day }時点の Microsoft のアクセス許可です。12 か月以上前のため、最新でない可能性があります。

## What a page shows until the widget runs

fallback-asks = { $kind ->
   *[delegated] *{ $mode }* は、委任されたアクセス許可 { $names } を要求します。
    [application] *{ $mode }* は、アプリケーションのアクセス許可 { $names } を要求します。
}
fallback-no-calendar = これらのアクセス許可はどれも、予定表へのアクセスを与えません。
