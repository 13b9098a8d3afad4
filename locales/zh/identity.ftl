# Forms
form-faults = 请查看以下各项，然后重新提交表单：
email = 电子邮件地址
email-wrong = 这不是有效的电子邮件地址。格式应为name@example.org。
password = 密码
password-new = 新密码
password-current = 当前密码
password-hint = 至少10个字符。最好使用几个只有您自己才会联系在一起的词。
password-short = 密码太短。请至少使用10个字符。
password-long = 密码太长。请不要超过200个字符。
password-own = 您的姓名或电子邮件地址不宜用作密码。请设置别人猜不到的密码。
password-common = 此密码属于攻击者最先尝试的密码。请换一个。
password-wrong = 这不是您当前的密码。
name = 您的姓名
name-hint = 按您自己的写法填写，任何文字均可。
name-missing = 请填写您的姓名。
name-long = 姓名太长。请不要超过120个字符。
language = 语言
language-hint = 用于网页和电子邮件。
optional = 选填
save = 保存

# Registering
register-title = 注册
register-lead = 有了账户，您在任何设备、任何语言下的学习进度都会保存下来。
register-button = 创建账户
have-account = 已有账户？
check-mail-title = 请查收邮件
check-mail-text = 我们已向您填写的地址发送了一封邮件。请打开其中的链接，继续下一步。
check-mail-spam = 邮件可能需要几分钟才能送达。请同时查看垃圾邮件文件夹。
check-mail-nothing = 没有收到邮件？
confirm-again = 重新发送确认邮件
confirm-title = 确认您的电子邮件地址
confirm-text = 再点击一次，即可确认此地址是您的。
confirm-button = 确认我的电子邮件地址
link-dead-title = 此链接已失效
link-dead = 链接已过期、已被使用或不完整。未作任何更改。您可以在下方申请新链接。
unconfirmed-title = 您的电子邮件地址尚未确认
unconfirmed-text = 您可以阅读所有内容。如要报名课程，请先打开我们发送到{ $email }的邮件中的链接。

# Signing in
sign-in-title = 登录
sign-in-button = 登录
sign-in-wrong = 此地址与密码不匹配。请核对这两项，或设置新密码。
sign-in-wait = 此地址的登录尝试次数过多。请等待{ $minutes }分钟，或设置新密码。
sign-in-suspended = 此账户已停用。请联系本站管理人员。
no-account = 还没有账户？

# A forgotten password
forgot-title = 忘记密码
forgot-lead = 请填写您账户的电子邮件地址。我们会向您发送设置新密码的链接。
forgot-button = 发送链接
forgot-sent = 如果此地址有对应的账户，我们已发送邮件，其中附有设置新密码的链接。链接一小时内有效。
forgot-again = 申请新链接
reset-title = 设置新密码
reset-lead = 用于账户{ $email }。设置后，您在所有设备上的登录都将退出。
reset-button = 设置此密码

# The first administrator
first-title = 欢迎！请创建首位管理员
first-lead = 本站还没有任何账户。填写此表单的人将管理本站。
first-button = 创建管理员

# Profile
profile-title = 个人资料
profile-lead = 其他人只能看到您的姓名。其余信息有助于我们改进课程。
profile-names = 您姓名的其他文字写法
profile-names-hint = 用于其他语言的结业证明和名单。不使用的请留空。
profile-name-ar = 阿拉伯字母
profile-name-zh = 汉字
profile-name-en = 拉丁字母
profile-name-ru = 西里尔字母
profile-country = 国家或地区
profile-country-wrong = 请从列表中选择国家或地区。
profile-choose = 不回答
profile-organisation = 单位
profile-organisation-long = 名称太长。请不要超过200个字符。
profile-stakeholder = 您任职或代表的一方
stakeholder-government = 政府
stakeholder-intergovernmental = 政府间组织
stakeholder-civil-society = 民间社会
stakeholder-academia = 学术界
stakeholder-private-sector = 私营部门
stakeholder-indigenous = 土著人民和地方社区
stakeholder-other = 其他
profile-sex = 性别
profile-sex-purpose = 仅用于统计，以了解课程是否同样惠及女性和男性。绝不会显示个人的性别，人数过少时也不会公布。
sex-female = 女
sex-male = 男
sex-other = 其他
sex-undisclosed = 不愿透露
profile-time-zone = 时区
profile-value-wrong = 请从列表中选择一个答案。

# Account
account-title = 账户
account-address = 电子邮件地址
account-address-now = 您的地址是{ $email }。
account-address-new = 新地址
account-address-hint = 我们会向新地址发送链接；您打开链接后，新地址即生效。
account-address-same = 这已经是您的地址。
account-address-button = 更改地址
change-address-title = 确认您的新电子邮件地址
change-address-text = 今后您将使用{ $email }登录。
change-address-button = 使用此地址
change-address-taken = 此电子邮件地址属于另一个账户，因此未作任何更改。
account-password = 密码
account-password-lead = 您在此处保持登录，其他地方的登录都将退出。
account-password-button = 更改密码
account-sessions = 您当前的登录
account-session-here = 本次登录
account-session-browser = 浏览器
account-session-address = 网络地址
account-session-seen = 上次使用
account-session-end = 结束
account-session-end-this = 结束登录：{ $browser }，{ $seen }
account-sessions-others = 退出其他所有登录
account-sessions-all = 退出所有登录
browser-on = { $browser }，{ $system }
browser-unknown = 未知浏览器
account-data = 您的数据
account-data-text = 本站保存的有关您的全部数据，汇集在一个JSON文件中。
account-data-button = 下载我的数据
account-consents = 您同意的事项
consent-purpose = 用途
consent-version = 版本
consent-given = 起始
consent-withdrawn = 截止
consent-now = 至今
account-delete = 删除我的账户
account-delete-text = 您的姓名、电子邮件地址和个人资料将被清除，所有登录都将退出。必须保留的内容（如参加人数和网站日志）将在不含您姓名的情况下保留。您的结业证明上将不再有您的姓名，证明随之失效，查验时会显示已失效。此操作无法撤销。
account-delete-password = 请输入密码，以确认是您本人
account-delete-button = 永久删除我的账户
account-delete-last = 您是唯一的管理员。请先将其他人设为管理员。

# Administration
breadcrumb = 当前位置
admin-title = 管理
admin-lead = 此处内容只有本站管理人员才能查看和操作。
people-title = 人员
people-search = 姓名、电子邮件地址或单位
people-search-button = 搜索
people-count = { $n ->
   *[other] 共有{ $text }人拥有账户。
 }
people-none-title = 未找到任何人
people-name = 姓名
people-email = 电子邮件地址
people-roles = 角色
people-status = 状态
people-seen = 上次访问
people-never = 从未
status-active = 正常
status-unconfirmed = 未确认
status-suspended = 已停用
person-registered = 注册时间
person-country = 国家或地区
person-organisation = 单位
person-stakeholder = 所属类别
person-roles = 角色
person-roles-hint = 此外，每个人都是学员。
person-roles-button = 保存角色
person-suspend = 停用
person-suspend-text = 此人的所有登录都将退出，在您恢复账户之前无法登录。不会删除任何内容。
person-restore = 恢复
person-restore-text = 此账户已停用。恢复后，此人可以重新登录。
role-administrator = 管理员
role-administrator-hint = 拥有全部权限，包括管理人员和设置。
role-staff = 项目工作人员
role-staff-hint = 管理所有课程及其学员。
role-author = 作者
role-author-hint = 编写课程。
role-trainer = 培训师
role-trainer-hint = 主持课程和网络研讨会。
role-reviewer = 质量评审员
role-reviewer-hint = 评审课程质量。
role-learner = 学员

# Mailbox
mailbox-title = 邮件
mailbox-kept = 尚未配置邮件服务器。所有邮件都保存在此处和数据文件夹中，不会发送给任何人。
mailbox-sent-lead = 本站最近{ $days }天生成的所有邮件，最新的在最前面。
mailbox-none-title = 还没有邮件
mailbox-none = 本站发给用户的邮件将显示在这里。
mailbox-subject = 主题
mailbox-to = 收件人
mailbox-state = 状态
mailbox-time = 生成时间
mailbox-older = 更早的邮件
mailbox-kind = 用途
mailbox-error = 最近的错误
mailbox-text = 纯文本
mailbox-text-gone = 邮件服务器已接收此邮件。正文可能含有仅供收件人使用的链接，因此不再保存于此。
mailbox-html = 收件人看到的样式
mail-kept = 保存在此
mail-queued = 等待发送
mail-sent = 已发送
mail-failed = 发送失败

# After an action
flash-confirmed = 您的电子邮件地址已确认。
flash-signed-out = 您已退出登录。
flash-password-set = 您的新密码已设置。
flash-profile-saved = 您的个人资料已保存。
flash-address-mailed = 我们已向新地址发送链接。在您打开链接之前，您的地址保持不变。
flash-address-changed = 您的电子邮件地址已更改。
flash-confirm-mailed = 如果此地址尚待确认，确认邮件已发出。
flash-session-ended = 该处登录已退出。
flash-account-deleted = 您的账户已删除。感谢您的参与。
flash-person-saved = 已保存。
flash-last-administrator = 未作任何更改：这是唯一的管理员，本站必须有一位管理员。

# Mails
mail-hello = 您好：
mail-hello-name = { $name }，您好：
mail-ignore = 如果这不是您本人的请求，您无需做任何事：不打开链接，就不会有任何更改。
mail-not-you = 如果这不是您本人的操作，请立即设置新密码；这会退出您账户的所有登录。
mail-set-password = 设置新密码
mail-confirm-subject = 请确认您在{ $site }的电子邮件地址
mail-confirm-text = 有人（应该是您本人）使用此电子邮件地址在{ $site }注册。请确认这是您的地址：
mail-confirm-lasts = 链接三天内有效。
mail-already-subject = 您在{ $site }已有账户
mail-already-text = 有人（应该是您本人）想用此电子邮件地址在{ $site }注册。此地址已有账户：请直接登录；如果忘记了密码，请设置新密码。
mail-reset-subject = 设置{ $site }的新密码
mail-reset-text = 有人（应该是您本人）申请为您在{ $site }的账户设置新密码。
mail-reset-lasts = 链接一小时内有效，且只能使用一次。
mail-password-subject = 您在{ $site }的密码已更改
mail-password-text = 您在{ $site }的账户密码刚刚已更改。
mail-new-address-subject = 请确认您在{ $site }的新电子邮件地址
mail-new-address-text = 此地址将成为您在{ $site }的账户的电子邮件地址。请确认这是您的地址：
mail-new-address-lasts = 链接一天内有效。
mail-asked-subject = 请求更改您在{ $site }的电子邮件地址
mail-asked-text = 有人（应该是您本人）请求将您在{ $site }的账户的电子邮件地址由本地址改为{ $email }。打开发送到新地址的邮件中的链接后，更改即生效。
mail-taken-subject = 此电子邮件地址在{ $site }已有账户
mail-taken-text = 有人想将此电子邮件地址用于{ $site }的一个账户，但它已属于您的账户。未作任何更改。

### people: invitations
invitation-title = 启用您的账户
invitation-lead = { $site }已用{ $email }为您创建账户。请设置密码，账户即归您使用。
invitation-button = 启用我的账户
invitation-dead = 如果您已设置密码，请登录。否则请申请设置密码的链接。
mail-invitation-subject = 邀请您加入{ $site }
mail-invitation-text = { $site }的管理人员已用{ $email }为您创建账户。请设置密码，账户即归您使用：
mail-invitation-button = 启用我的账户
mail-invitation-lasts = 链接两周内有效，且只能使用一次。逾期后您仍可用此地址设置新密码登录。
mail-invitation-ignore = 如果您不知道此邀请的由来，无需做任何事：没有密码，任何人都无法使用该账户。
mail-reset-sent-text = { $site }的管理人员向您发送此链接，供您为账户设置新密码。
mail-reset-sent-ignore = 如果您不需要，无需做任何事：您的密码保持不变。

### people: list
people-invite = 邀请人员
people-preparing = 系统升级后正在准备搜索。几分钟内可能无法找到所有人。
people-none-words = 没有符合这些词和筛选条件的人。搜索按词的开头匹配，任何文字均可。
people-filters = 筛选
people-filter-button = 筛选
people-filters-off = 取消筛选
people-any = 不限
people-seen-within = { $days ->
   *[other] 最近{ $days }天内
 }
people-seen-not = { $days ->
   *[other] { $days }天未访问
 }
people-seen-never = 从未登录
people-sort-newest = 最新账户在前
people-more = 更多人员
people-looked = 这些词很常见：搜索只查看了部分人员。请增加一个词或一个筛选条件。
people-look-on = 继续查找
people-first-page = 回到开头

### people: one person
people-back-to = 返回{ $name }
person-other-name = 其他写法
person-links = 邮件链接
person-invite-text = 此地址尚未确认。可以向此人重新发送设置密码的链接，之前的链接随即失效。
person-invite-again = 重新发送邀请
person-password-text = 可以向此人发送设置新密码的链接。链接一小时内有效，他人无法看到。
person-password-send = 发送设置密码的链接
person-link-suspended = 不向已停用的账户发送链接。请先恢复账户。
person-reason = 原因
person-reason-hint = 与账户一起保存并显示在此处，直到账户恢复。
person-reason-error = 请填写原因，3至500个字符。
person-suspended-on = 停用时间
person-sign-ins = 当前登录
person-sign-ins-none = 目前没有登录。
person-sign-ins-end = 退出所有登录
person-log = 最近的活动
person-log-none = 日志中没有记录。
flash-link-sent = 邮件已发出。
flash-link-just-sent = 不到一分钟前已发送链接，未再发送。

### people: merging
merge-title = 合并两个账户
merge-text = 如果一个人有两个账户，可以将另一个账户的全部内容并入此账户。
merge-begin = 将另一个账户并入此账户
merge-other = 另一个账户的电子邮件地址
merge-other-hint = 您会先看到合并后的结果。现在不作任何更改。
merge-compare = 比较
merge-unknown = 没有使用此地址的账户。请检查写法。
merge-same = 这是同一个账户。请填写另一个账户的地址。
merge-kept = 保留
merge-closed = 关闭
merge-swap = 反过来合并
merge-moves = 转移的内容
merge-collides = 两边都有的内容
merge-ends = 终止的内容
merge-fields = 用以下内容补充个人资料：{ $fields }
merge-consents = { $n ->
   *[other] { $n }项同意记录
 }
merge-mails = { $n ->
   *[other] 本站保存的发给此人的{ $n }封邮件
 }
merge-sessions = { $n ->
   *[other] 被关闭账户的{ $n }处登录
 }
merge-roles = 角色不会转移：{ $roles }。如有需要，请授予保留的账户。
merge-address = 此后无法再用{ $email }登录。该地址可重新使用；系统会通过邮件告知此人。
merge-sure = 我已确认两个账户属于同一个人。此操作无法撤销。
merge-sure-missing = 请勾选，表明您已确认：合并无法撤销。
merge-button = 合并账户
merge-not = 不作更改
merge-suspended = 两个账户之一已停用。请先恢复。未作任何更改。
flash-people-merged = 两个账户已合并。系统会通过邮件告知此人。
flash-people-merged-before = 这两个账户此前已合并。未作任何更改。
mail-merged-subject = 您在{ $site }的账户已合并
mail-merged-text = 您在{ $site }曾有两个账户。管理人员已将全部内容并入使用此地址的账户。请用{ $email }和该账户的密码登录。
mail-merged-away-text = 您在{ $site }曾有两个账户。管理人员已将全部内容并入您的另一个账户，并关闭了此账户。请用另一个账户的地址登录。
mail-merged-wrong = 如果您在该网站只有一个账户，或者情况有误，请写信给网站的管理人员。

### people: inviting by a file
invite-title = 邀请人员
invite-lead = 请提交一份人员名单。您会先看到处理结果；之后要么邀请全部人员，要么一个也不邀请。
invite-file = 文件
invite-file-hint = 任何电子表格导出的CSV，以逗号、分号或制表符分隔。
invite-text = 或直接填写文本
invite-text-hint = 每行一人。也可以粘贴从电子表格复制的单元格。
invite-check = 检查名单
invite-columns = 列
invite-column = 列
invite-column-holds = 内容
invite-column-email = 电子邮件地址。除姓名外唯一必须有的列。
invite-column-name = 姓名，按本人写法，任何文字均可。
invite-column-language = 邮件的语言：ar、zh、en、fr、ru、es或语言名称。留空则用您自己的语言。
invite-column-country = 两个字母的代码（TN）或名称。可以留空。
invite-column-organisation = 可以留空。
invite-column-roles = author、trainer、reviewer、staff或administrator，以逗号分隔。只有管理员可以授予角色。可以留空。
invite-template = 下载供填写的文件
invite-form-broken = 表单未完整送达。请重新提交。未作任何更改。
invite-empty = 名单中没有人。请提供每行一人的文件或文本。
invite-garbled = 此文件不是可读取的文本。请在电子表格中另存为“CSV UTF-8”后再提交。
invite-no-column = 没有名为“email”的列。请在第一行写上列名。
invite-column-twice = 有两列名为“{ $column }”。请去掉其中一列。
invite-many = 名单过长。每次最多提交{ $most }人。
invite-broken = 这不是可读取的表格。请检查是否有未闭合的引号。
invite-line = 行
invite-problem = 问题及处理办法
invite-nobody = 尚未邀请任何人
invite-faults = { $n ->
   *[other] 共{ $lines }行，其中{ $n }行须先更正。
 }
invite-wrong-lines = 需要更正的行
invite-download = 将这些行下载为文件
invite-correct = 更正
invite-corrected = 需要更正的行
invite-corrected-hint = 请在此处更正。第一列的数字表示该行替换名单中的哪一行；名单中的其他行保持不变。
invite-corrected-file = 或提交更正后的文件
invite-corrected-file-hint = 从上方下载并已更正的文件。请保留“line”列。
invite-check-again = 再次检查
invite-other-file = 换一份名单
invite-right-lines = { $n ->
   *[other] { $n }行正确
 }
invite-ready = { $n ->
    [0] 名单中的每个人都已有账户，无需邀请。
   *[other] 所有行均正确。将邀请{ $n }人。
 }
invite-known = { $n ->
   *[other] 其中{ $n }人已有账户。系统不会向这些人发送邮件，也不会更改其账户。
 }
invite-send = { $n ->
   *[other] 邀请{ $n }人
 }
invite-has-account = 已有账户
invite-new = 新用户
invite-people = 名单中的人员
invite-done = { $n ->
    [0] 没有邀请新的人员
   *[other] 已邀请{ $n }人
 }
invite-done-text = 邮件正在发出。每封邮件都含有两周内有效的链接。
invite-no-email = 缺少地址。请填写，或删去此行。
invite-no-name = 缺少姓名。请按本人写法填写。
invite-language-wrong = 这不是六种语言之一。请填写ar、zh、en、fr、ru或es，或留空。
invite-country-wrong = 无法识别此国家或地区。请填写两个字母的代码（如TN）或联合国使用的名称，或留空。
invite-role-wrong = “{ $role }”不是角色。请填写author、trainer、reviewer、staff或administrator，或留空。
invite-roles-not-yours = 只有管理员可以授予角色。请留空。
invite-again = 第{ $line }行已有相同的地址。请去掉其中一行。
### The API: access tokens, webhooks, the reference
scope-profile-read = 读取您的身份
scope-courses-read = 读取课程；您是其工作人员的，还可读取其文件
scope-courses-write = 发布课程版本
scope-enrolments-read = 读取报名
scope-enrolments-write = 报名和退出
scope-progress-read = 读取进度
scope-progress-write = 将您的活动标记为已打开或已完成
scope-completions-read = 读取完成记录
scope-people-read = 读取所有人的账户
scope-people-write = 邀请人员、更改角色、停用账户
api-scope-missing = 令牌需要权限{ $scope }。请创建具有该权限的令牌。
api-produces = 该地址以{ $kinds }响应。
api-consumes = 请以{ $kinds }发送请求内容。
api-token-wrong = 令牌有误、已撤销或已过期，或其所有者的账户已停用。请创建新的令牌。
api-address-taken = 该地址已有账户。
api-country-wrong = 这不是由两个大写字母组成的ISO 3166国家代码。
api-too-long = 内容过长。
tokens-title = 访问令牌
tokens-lead = 令牌让程序在您选定的范围内代您操作。请像对待密码一样对待它：不要交给任何人，不再需要时请撤销。
tokens-reference = 程序可以做什么：参考手册
tokens-list = 您的令牌
tokens-new = 新令牌
tokens-name = 名称
tokens-name-hint = 令牌的用途，便于您日后辨认。
tokens-name-wrong = 请为令牌取一个不超过80个字符的名称。
tokens-scopes = 允许的操作
tokens-scopes-hint = 只给程序所需的最少权限。令牌的权限永远不会超过您本人。
tokens-scope-wrong = 请至少选择一项允许的操作。
tokens-lasts = 有效期
tokens-days = { $days ->
   *[other] { $shown }天
 }
tokens-days-wrong = 请选择令牌的有效期，最长一年。
tokens-make = 创建令牌
tokens-made = 令牌已创建
tokens-made-text = 请立即复制：它只显示这一次。
tokens-used = 上次使用
tokens-never = 从未使用
tokens-until = 有效至
tokens-state = 撤销
tokens-revoke = 撤销
tokens-revoked = 已撤销
tokens-over = 已过期
tokens-too-many = 您的令牌数量已达上限。请先撤销一个。
tokens-made-before = 该令牌此前已创建，当时已显示其内容。如果您没有保存，请撤销该令牌并另建一个。
tokens-revoked-now = 令牌已撤销。使用它的程序从现在起将被拒绝。
webhooks-title = 事件通知（Webhook）
webhooks-lead = 本站发生的事件会立即通知其他程序。消息均经签名，只含有关对象的标识（ID）；接收方可通过接口查询详情。
webhooks-one = 事件通知
webhooks-none = 尚无事件通知
webhooks-none-text = 请在下方添加地址，并选择要通知的事件。
webhooks-new = 新的事件通知
webhooks-make = 添加事件通知
webhooks-change = 更改
webhooks-save = 保存
webhooks-url = 地址
webhooks-url-hint = 消息发送到的地址，例如https://portal.example.org/hooks
webhooks-url-wrong = 这不是网址。网址须以https://开头，且不含用户名和密码。
webhooks-url-https = 地址须以https://开头。
webhooks-url-private = 该地址不在公共网络上。只有运维人员可以允许。
webhooks-events = 通知的事件
webhooks-events-wrong = 请至少选择一种事件。
webhooks-active = 已开启
webhooks-failing = 已开启，但消息发送失败
webhooks-stopped = 已关闭
webhooks-failed = 连续三天失败后已关闭
webhooks-stop = 关闭
webhooks-start = 开启
webhooks-test = 发送测试消息
webhooks-secret = 密钥
webhooks-secret-text = 接收方用它核对签名。请立即复制：它只显示这一次。
webhooks-rotate = 新密钥
webhooks-rotate-text = 此后消息用新密钥签名，并在24小时内同时用原密钥签名，以便接收方更换。
webhooks-rotate-button = 生成新密钥
webhooks-rotated = 原密钥同时签名至{ $time }。
webhooks-delete = 删除事件通知
webhooks-delete-text = 此后不再向该地址发送任何内容，其消息记录也会删除。
webhooks-log = 消息
webhooks-log-empty = 尚未发送任何消息。
webhooks-message = 消息
webhooks-sent = 时间
webhooks-answer = 响应
webhooks-again = 重新发送
webhooks-again-button = 重新发送
webhooks-delivered = 已送达
webhooks-not-delivered = 未送达
webhooks-waiting = 等待中
webhooks-tries = { $count ->
   *[other] 已尝试{ $shown }次
 }
webhooks-millis = { $number }毫秒
webhooks-saved = 事件通知已保存。
webhooks-queued = 消息正在发送。
webhooks-deleted = 事件通知已删除。
webhooks-made-before = 该事件通知此前已添加，当时已显示其密钥。如果您没有保存，请生成新密钥。
mail-webhook-subject = { $site }的一个事件通知已关闭
mail-webhook-text = 发往{ $url }的消息一直失败，因此不再向其发送。请查看收到的响应，待其恢复正常后再开启此事件通知。
### Second step at sign-in
second-title = 两步验证
second-lead = 使用应用验证码或通行密钥，这样即使密码被盗，他人也无法登录。
second-open = 设置或更改
second-needed-title = 您的角色需要两步验证
second-needed = 在此设置之前，您只能进行普通学员可以进行的操作。
second-app = 应用验证码
second-app-text = 手机上的身份验证应用每半分钟显示一个新的验证码，没有网络也可以使用。
second-app-begin = 设置应用
second-app-scan = 请用该应用扫描此图。
second-app-picture = 供身份验证应用扫描的图；同一密钥以文字列在下方
second-app-by-hand = 或在应用中输入此密钥：
second-app-code = 应用现在显示的验证码
second-app-code-hint = 六位数字。
second-app-confirm = 确认应用
second-app-since = 自{ $time }起使用。
second-app-remove = 不再使用该应用
second-code-wrong = 此验证码不正确，或已经用过。请等待下一个验证码再输入。
second-codes = 恢复码
second-codes-left =
    { $count ->
        [0] 已没有恢复码。
       *[other] 还有{ $text }个恢复码。
    }
second-codes-new = 生成新的恢复码
second-codes-title = 请保存这些恢复码
second-codes-keep = 设备丢失时，每个恢复码可代替应用或通行密钥使用一次。请打印或抄写：它们只在此时显示，以前的恢复码不再有效。
second-passkeys = 通行密钥
second-passkeys-text = 通行密钥让您用指纹、面容或设备密码登录，无需输入网站密码。
second-passkey-name = 名称
second-passkey-name-hint = 便于您辨认设备，例如“我的手机”。
second-passkey-since = 创建时间
second-passkey-used = 上次使用
second-passkey-never = 尚未使用
second-passkey-add = 在此设备上创建通行密钥
second-passkey-remove = 移除
second-passkey-scripts = 通行密钥需要脚本，而此浏览器已关闭脚本。
second-passkey-refused = 操作未成功。请重试，或使用密码和验证码。
second-passkeys-many = 您的通行密钥已达上限。请先移除一个。
second-passkey-sign-in = 用通行密钥登录
second-ask-title = 还有一步
second-ask-code = 验证码
second-ask-hint = 应用现在显示的六位数字，或一个恢复码。
second-ask-recovery = 您的一个恢复码。
second-ask-again = 重新开始
prove-title = 是您本人吗？
prove-lead = 您将进行的操作较为敏感。请再次证明是您本人；您提交的内容已保留，验证后即会执行。
prove-button = 继续
flash-second-step-removed = 已移除。
mail-second-subject = 您在{ $site }的两步验证已更改
mail-second-text = 您在{ $site }的账户刚刚添加、更改或移除了应用、通行密钥或恢复码。
### Site: audit log
audit-title = 审计日志
audit-lead = 这里记录谁在何处对谁做了什么。记录只能查看，不能更改。
audit-whole-title = 日志是否完整？
audit-whole-text = 每条记录都带有前一条的哈希值。如有人绕过本程序更改、添加或删除记录，检查会指出位置。日志每天检查一次。
audit-good = { $n ->
   *[other] { $at }检查：共{ $text }条记录，均未被更改。
 }
audit-broken-title = 日志被人绕过本程序更改
audit-broken = { $at }检查：在第{ $number }条处中断。
audit-broken-todo = 请保持数据库原样，与更早的备份比较，并查明谁可以写入数据库。
audit-fault-changed = 该记录的内容与写入时不符。
audit-fault-unlinked = 该记录与前一条不衔接。
audit-fault-missing = 该记录已不存在。
audit-fault-cut-off = 日志末尾的记录已不存在。
audit-fault-rewritten = 日志被重新写过：与留存的记录不符。
audit-head-number = 最后一条
audit-head-hash = 其哈希值
audit-check-button = 立即检查整个日志
audit-entries = 记录
audit-filter = 筛选
audit-actor-email = 操作人（电子邮件地址）
audit-subject-email = 对象（电子邮件地址）
audit-action = 操作
audit-any = 不限
audit-from-day = 起始日期
audit-until-day = 截止日期（含当天）
audit-filter-button = 显示
audit-filter-clear = 显示全部
audit-nobody = 没有关于此地址的记录：没有人使用它，或其使用者尚未进行过任何操作。
audit-none-title = 没有记录
audit-none = 日志中没有符合条件的内容。
audit-older = 更早的记录
audit-export = 下载CSV
audit-when = 时间
audit-what = 操作
audit-who = 操作人
audit-to-whom = 对象
audit-where = 网络地址
audit-number = 编号
audit-program = 未登录者或程序
audit-gone = 已删除账户的人
audit-act-signed-in = 登录
audit-act-sign-in-failed = 登录失败
audit-act-sign-ins-ended = 结束登录
audit-act-registered = 注册
audit-act-registered-again = 用已有地址再次注册
audit-act-confirmation-asked = 再次申请确认邮件
audit-act-confirmed = 确认电子邮件地址
audit-act-reset-asked = 申请新密码
audit-act-password-reset = 通过链接设置新密码
audit-act-password-changed = 更改密码
audit-act-address-asked = 申请更改电子邮件地址
audit-act-address-changed = 更改电子邮件地址
audit-act-profile = 更改个人资料
audit-act-erased = 删除账户
audit-act-roles = 更改角色
audit-act-suspended = 停用账户
audit-act-restored = 恢复账户
audit-act-first = 创建首位管理员
audit-act-made-by-operator = 运维人员创建账户
audit-act-reset-by-operator = 运维人员设置密码
audit-act-demo = 创建演示账户
audit-act-staff-added = 指定为课程工作人员
audit-act-staff-removed = 不再担任课程工作人员
audit-act-reevaluated = 按完成规则处理所有人的记录
audit-act-completion-set = 人工设为已完成
audit-act-statement-withdrawn = 撤销结业证明
audit-act-statement-restored = 恢复结业证明
audit-act-site-look = 更改网站名称或颜色
audit-act-site-texts = 更改网站文字
audit-act-site-logo = 更改网站标志
audit-act-site-languages = 更改网站语言
audit-act-site-features = 开启或关闭功能
audit-act-policy-made = 新建政策
audit-act-policy-published = 发布政策
audit-act-policy-retired = 停止施行政策
audit-act-policy-restored = 恢复施行政策
audit-act-policy-agreed = 同意政策
audit-act-policy-declined = 未同意政策
audit-act-jobs-retried = 重试任务
audit-act-jobs-deleted = 删除任务
audit-act-mail-resent = 重新发送邮件
audit-act-checked = 检查审计日志
audit-act-exported = 下载审计日志
audit-act-invited = 邀请人员
audit-act-invited-again = 再次邀请
audit-act-invitation-accepted = 接受邀请
audit-act-person-changed = 更改个人信息
audit-act-reset-sent = 发送新密码链接
audit-act-merged = 合并账户
audit-act-merged-away = 账户并入另一账户
audit-act-app-added = 添加身份验证应用
audit-act-app-removed = 移除身份验证应用
audit-act-passkey-added = 添加通行密钥
audit-act-passkey-removed = 移除通行密钥
audit-act-recovery-codes = 生成新的恢复码
audit-act-people-invited = 按名单邀请人员
audit-act-person-added = 添加课程学员
audit-act-dates-extended = 延长期限
audit-act-message-sent = 向学员发送消息
audit-act-participants-exported = 下载学员名单
audit-act-group-made = 创建小组
audit-act-group-renamed = 重命名小组
audit-act-group-deleted = 删除小组
audit-act-group-put-in = 加入小组
audit-act-group-taken-out = 移出小组
audit-act-course-home = 更改课程的编辑位置

### Site: jobs
jobs-title = 任务
jobs-lead = 网站在后台进行的工作，例如发送邮件。最终失败的任务在这里等您处理。
jobs-states = 任务状态
jobs-tab = { $state }（{ $number }）
jobs-dead = 最终失败
jobs-running = 进行中
jobs-queued = 等待中
jobs-none-title = 没有任务
jobs-none-dead = 没有最终失败的任务。
jobs-none-running = 目前没有正在进行的任务。
jobs-none-queued = 没有等待的任务。
jobs-older = 更早的任务
jobs-kind = 类型
jobs-any-kind = 所有类型
jobs-show = 显示
jobs-age = 已存在
jobs-due = 应执行时间
jobs-died = 失败时间
jobs-attempts = 尝试次数
jobs-error = 最近的错误
jobs-act = 处理
jobs-age-minutes = { $n ->
   *[other] { $text }分钟
 }
jobs-age-hours = { $n ->
   *[other] { $text }小时
 }
jobs-age-days = { $n ->
   *[other] { $text }天
 }
jobs-retry = 重试
jobs-retry-all = 全部重试
jobs-delete = 删除
jobs-delete-all = 全部删除
jobs-delete-title = 删除失败的任务？
jobs-delete-text = { $n ->
   *[other] 将从队列中移除{ $text }个任务。这些任务将不再执行。此操作无法撤销。
 }
jobs-delete-button = 永久删除
jobs-delete-no = 保留
flash-jobs-retried = 将会重试。
flash-jobs-deleted = 已删除。
flash-jobs-gone = 无需处理：这些任务已不在失败之列。

### Site: mail log
mailbox-filter = 筛选
mailbox-filter-to = 收件人（完整的电子邮件地址）
mailbox-filter-any = 不限
mailbox-filter-button = 显示
mailbox-filter-clear = 显示全部
mailbox-none-such = 没有符合条件的邮件。
mailbox-failed-some = { $n ->
   *[other] 有{ $text }封邮件发送失败。请查看原因并重新发送。
 }
mailbox-resend = 重新发送
flash-mail-resent = 邮件正在重新发送。
flash-mail-not-resent = 未发送：该邮件并未发送失败，或其内容已不再保存。

### Site: storage
storage-title = 存储
storage-lead = { $date }的存储情况。每天测量一次。
storage-kind = 类型
storage-megabytes = MB
storage-files = 文件
storage-week = 一周内的变化
storage-month = 30天内的变化
storage-all = 合计
storage-courses = 课程文件
storage-drafts = 草稿与上传
storage-site = 网站标志
storage-other = 其他文件
storage-unreferenced = 不再被引用的文件
storage-database = 数据库
storage-search = 搜索索引
storage-mails = 邮件文件夹中的邮件
storage-unreferenced-text = 不再被引用的文件在超过一天后会自动删除。
storage-free = 此磁盘可用空间：{ $megabytes } MB。
storage-measure = 立即测量

### Site: health
health-title = 运行状况
health-lead = 网站所依赖的各项是否正常，以及不正常时如何处理。
health-all-well = 一切正常。
health-some-bad = { $n ->
   *[other] 有{ $text }项需要您处理。
 }
health-well = 正常
health-not-well = 异常
health-todo = 处理办法：
health-version = 版本
health-database = 数据库
health-database-todo = 请确认数据库正在运行且可以连接，并且程序与数据库版本一致。
health-writable = 写入数据库
health-writable-todo = 请授予程序写入权限，并确认磁盘未满。
health-folder = 数据文件夹
health-folder-todo = 请授予程序在此写入的权限。
health-space = 可用空间
health-space-todo = 请腾出磁盘空间。旧备份可以删除。
health-files = 文件
health-files-todo = 请从备份中恢复缺失的文件，或重新导入相应课程。
health-clock = 时钟
health-clock-todo = 请校准机器时钟，并使其与时间服务器同步。
health-jobs = 失败的任务
health-jobs-todo = 请在“任务”中查看错误，排除原因后重试。
health-queue = 等待的任务
health-queue-todo = 请确认任务程序（或服务器本身）正在运行，并查看其日志。
health-mail = 邮件服务器
health-mail-todo = 请检查配置中邮件服务器的地址、用户名和密码。在此之前，邮件将等待发送。
health-failed-mails = 发送失败的邮件
health-failed-mails-todo = 请在“邮件”中查看原因，排除后重新发送。
health-backups = 备份
health-backups-todo = 请每天备份，并在另一台机器上保留一份。若备份保存在别处，请到那里查看。
health-search = 搜索
health-search-todo = 请确认搜索服务器正在运行且可以连接。
health-languages = 程序语言
health-languages-todo = 部分文字显示为英文。请安装完整版本的程序。
health-address = 网站地址
health-address-todo = 请设置用户访问的地址，以及https证书。
health-certificate = 证书
health-certificate-todo = 请更新证书。
health-audit = 审计日志
health-audit-todo = 请保持数据库原样，并查明谁可以写入。参见“审计日志”。

### Site: name, look and texts
site-title = 名称与外观
site-lead = 用户在每个页面上看到的贵单位形象。
site-look = 名称与颜色
site-name = 网站名称
site-name-hint = 各语言读者所熟悉的名称。留空的语言显示默认语言的名称。
site-name-long = 名称过长，或含有无法显示的字符。最多60个字符。
site-colours = 颜色
site-colours-hint = 格式为#rrggbb。不想更改的请留空。文字与背景的对比度须达到4.5:1，人人才能看清。
site-accent-light = 链接和按钮（浅色页面）
site-accent-dark = 链接和按钮（深色页面）
site-mark-light = 小标记（浅色页面）
site-mark-dark = 小标记（深色页面）
site-colour-wrong = 这不是颜色。请写成#1f5f6b这样的格式。
site-colour-pale = 该颜色与背景的对比度为{ $measured }，需要{ $needed }。相近的{ $better }可以满足要求。
site-colour-contrast = 对比度{ $ratio }
site-logo = 标志
site-logo-now = 当前标志
site-logo-file = 图片
site-logo-hint = PNG、JPEG或WebP，最大{ $kilobytes } KB。显示在名称旁，高36像素。
site-logo-button = 使用此图片
site-logo-remove = 移除标志
site-logo-empty = 请先选择图片。
site-logo-large = 文件过大。最大{ $kilobytes } KB。
site-logo-pixels = 图片像素过多。每边最多6,000像素。
site-logo-drawing = 不接受矢量图（SVG），因为其中可能含有程序。请保存为PNG后重试。
site-logo-unreadable = 这不是PNG、JPEG或WebP图片，或文件已损坏。请选择其他文件。
site-texts = 首页与页脚
site-welcome = 首页欢迎语
site-welcome-hint = 可用Markdown，例如**粗体**或[文字](https://example.org)。全部留空时显示默认的欢迎语。
site-welcome-long = { $language }欢迎语过长。最多10,000个字符。
site-footer = 页脚链接
site-footer-hint = 每行一个：文字 = 地址。例如：联系我们 = mailto:help@example.org
site-footer-wrong = { $language }第{ $line }行：请写成“文字 = 地址”。地址以https://、http://、mailto:或斜杠开头。最多12个链接。
flash-site-saved = 已保存。从现在起所有人都会看到。

### Site: languages and features
languages-title = 语言
languages-lead = 用户可以用哪些语言使用本站。
languages-offered = 提供的语言
languages-offered-hint = 打开其他语言的页面时，将转到默认语言。用该语言写的内容不会丢失。
languages-place = 顺序
languages-default = 默认语言
languages-default-hint = 用于本站未提供其语言的读者。
languages-none = 请至少提供一种语言。
languages-default-wrong = 请从提供的语言中选择。
features-title = 功能
features-lead = 本站提供哪些功能，不提供哪些功能。
features-on = 已开启
features-registration = 用户可自行注册
features-registration-hint = 任何人都可以创建账户；关闭后由您创建账户。
features-catalogue = 课程公开
features-catalogue-hint = 所有人都能看到有哪些课程；关闭后，只有登录后才能看到。
features-statements = 任何人都可查验结业证明
features-statements-hint = 持有证明查验码的人都可查验；关闭后，只有登录后才能查验。
register-closed = 本站的账户由管理人员创建。请向管理人员申请。

### Site: policies
policies-title = 政策
policies-lead = 本站现行的规则，以及过去的版本。
policies-none-title = 尚无政策
policies-none = 这里还没有发布内容。
policies-version = 第{ $number }版，{ $date }
policies-versions = 所有版本
policies-retired = 该政策已停止施行。
policies-old = 这是较早的版本。
policies-to-newest = 阅读现行版本
policies-other-language = 此文本仅有{ $language }版。
policies-ask-title = 您同意吗？
policies-ask = 本站有新的政策。无论您如何回答，都可以继续使用。
policies-ask-read = 阅读政策
policies-agree = 我同意
policies-agree-all = 我同意以上全部
policies-not-now = 暂不
policies-mine = 政策与您的回答
policies-mine-lead = 本站现行的政策，以及您已同意的内容。您可以随时改变决定。
policies-policy = 政策
policies-agreed-at = 同意时间
policies-not-agreed = 未同意
policies-answer = 您的回答
policies-withdraw = 撤回我的同意
policies-desk-lead = 使用条款、隐私声明、行为准则：每项都有可供查阅的各个版本。
policies-desk-none = 请从隐私声明开始。
policies-slug = 链接中的名称
policies-slug-hint = 用于链接的短词，例如privacy或terms。只能用a到z、数字和连字符。以后不能更改。
policies-slug-wrong = 请使用2到40个字符：a到z、数字和连字符。
policies-slug-taken = 已有政策在链接中使用此名称。
policies-new = 新政策
policies-new-button = 新建
policies-state = 状态
policies-state-retired = 已停止施行
policies-state-unpublished = 尚未发布
policies-draft = 草稿
policies-see = 查看公开页面
policies-draft-title = 下一版文本
policies-draft-hint = 请尽可能提供多种语言。其他语言的读者会看到默认语言的文本。
policies-title-field = 标题
policies-text-field = 正文（Markdown）
policies-title-missing = { $language }：请填写标题，最多120个字符。
policies-text-missing = { $language }：缺少正文，或正文超过100,000个字符。
policies-empty = 请至少用一种语言填写。
policies-save-draft = 保存草稿
policies-publish-title = 发布
policies-publish-text = 保存的草稿将成为第{ $number }版并立即施行。已发布的版本不能再更改。
policies-asks = 询问所有人是否同意
policies-asks-hint = 每个人在打开下一个页面时会被询问一次。不会限制任何人使用，回答会保存下来。
policies-publish-button = 发布此版本
policies-retire-text = 停止施行后不再列出，也不再询问任何人。各版本仍可阅读。
policies-retire = 停止施行
policies-restore = 恢复施行
flash-answer-saved = 谢谢。您的回答已保存。
flash-policy-saved = 已保存。
flash-policy-published = 已发布。
flash-policy-no-draft = 没有可发布的草稿。请先保存一份。

### Site: the administrator's overview
admin-group-work = 人员与课程
admin-group-site = 网站
admin-group-upkeep = 维护
first-list-title = 入门步骤
first-list-lead = 完成以下五件事，网站即可使用。全部完成后，此列表消失。
first-list-look = 名称与外观
first-list-look-text = 设置贵单位的名称、标志和颜色。
first-list-languages = 语言
first-list-languages-text = 选择提供哪些语言以及默认语言。
first-list-mail = 邮件
first-list-mail-text = 没有邮件服务器，任何人都收不到邮件。请由服务器的运维人员在配置中设置。
first-list-course = 第一门课程
first-list-course-text = 在本站添加一门自己的课程。
first-list-people = 人员
first-list-people-text = 添加首批人员并授予角色。
first-list-done = 已完成
first-list-tick = 标记为已完成
first-list-hide = 隐藏此列表
webhooks-older = 更早的消息
