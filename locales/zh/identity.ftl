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
people-none = 没有任何姓名、电子邮件地址或单位包含这些字符。
people-older = 更早的账户
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
mail-asked-subject = 请求更换您在{ $site }的电子邮件地址
mail-asked-text = 有人（应该是您本人）请求将您在{ $site }的账户的电子邮件地址由本地址改为{ $email }。打开发送到新地址的邮件中的链接后，更改即生效。
mail-taken-subject = 此电子邮件地址在{ $site }已有账户
mail-taken-text = 有人想将此电子邮件地址用于{ $site }的一个账户，但它已属于您的账户。未作任何更改。

### Second step at sign-in
second-title = 登录的第二步
second-lead = 用应用中的验证码或通行密钥，这样仅凭被盗的密码就打不开任何东西。
second-open = 设置或更改
second-needed-title = 您的角色需要第二步
second-needed = 在此设置之前，您只能做每位学员都能做的事。
second-app = 应用验证码
second-app-text = 手机上的身份验证应用每半分钟显示一个新的验证码，没有网络也可以。
second-app-begin = 设置应用
second-app-scan = 用应用扫描此图。
second-app-picture = 供身份验证应用使用的图；同一密钥以文字写在下面
second-app-by-hand = 或在应用中输入此密钥：
second-app-code = 应用现在显示的验证码
second-app-code-hint = 六位数字。
second-app-confirm = 确认应用
second-app-since = 自 { $time } 起使用。
second-app-remove = 停用应用
second-code-wrong = 此验证码不正确，或已经用过。请等待下一个验证码再输入。
second-codes = 恢复码
second-codes-left =
    { $count ->
        [0] 已没有恢复码。
       *[other] 还有 { $text } 个恢复码。
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
second-passkey-refused = 未能成功。请重试，或使用密码和验证码。
second-passkeys-many = 您的通行密钥已达上限。请先移除一个。
second-passkey-sign-in = 用通行密钥登录
second-ask-title = 还有一步
second-ask-code = 验证码
second-ask-hint = 应用现在显示的六位数字，或一个恢复码。
second-ask-recovery = 您的一个恢复码。
second-ask-again = 重新开始
prove-title = 是您本人吗？
prove-lead = 您要做的事比较敏感。请再次证明是您本人；您提交的内容已保留，随后即会执行。
prove-button = 继续
flash-second-step-removed = 已移除。
mail-second-subject = 您在 { $site } 的登录第二步已更改
mail-second-text = 刚才，您在 { $site } 的账户中添加、更改或移除了应用、通行密钥或恢复码。
