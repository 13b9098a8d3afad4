# Forms
form-faults = يُرجى النظر في النقاط التالية، ثم إرسال الاستمارة من جديد:
email = البريد الإلكتروني
email-wrong = هذا ليس عنوان بريد إلكتروني. ينبغي أن يكون على الشكل name@example.org.
password = كلمة المرور
password-new = كلمة المرور الجديدة
password-current = كلمة مرورك الحالية
password-hint = 10 أحرف على الأقل. والأفضل بضع كلمات لا يعرف ما يجمعها سواك.
password-short = كلمة المرور هذه قصيرة جدًا. استخدم 10 أحرف على الأقل.
password-long = كلمة المرور هذه طويلة جدًا. استخدم 200 حرف على الأكثر.
password-own = لا يصلح اسمك ولا عنوان بريدك كلمةَ مرور. اختر ما لا يخمّنه أحد.
password-common = كلمة المرور هذه من أول ما يجرّبه المهاجمون. اختر كلمة أخرى.
password-wrong = هذه ليست كلمة مرورك الحالية.
name = اسمك
name-hint = كما تكتبه أنت، بأي حروف كانت.
name-missing = اكتب اسمك.
name-long = هذا الاسم طويل جدًا. استخدم 120 حرفًا على الأكثر.
language = اللغة
language-hint = للصفحات ورسائل البريد.
optional = اختياري
save = حفظ

# Registering
register-title = إنشاء حساب
register-lead = الحساب يحفظ تقدّمك، على كل جهاز وبكل لغة.
register-button = إنشاء حسابي
have-account = هل لديك حساب؟
check-mail-title = راجع بريدك
check-mail-text = أرسلنا رسالة إلى العنوان الذي أدخلته. افتح الرابط الوارد فيها للمتابعة.
check-mail-spam = قد تتأخر الرسالة بضع دقائق. راجع مجلد البريد غير المرغوب فيه أيضًا.
check-mail-nothing = لم تصلك الرسالة؟
confirm-again = إعادة إرسال رسالة التأكيد
confirm-title = تأكيد عنوانك
confirm-text = بقيت نقرة واحدة ليصبح هذا العنوان عنوانك هنا.
confirm-button = تأكيد عنواني
link-dead-title = لم يعد هذا الرابط صالحًا
link-dead = انقضت مدته، أو سبق استخدامه، أو هو غير كامل. لم يتغيّر شيء. ويمكنك طلب رابط جديد أدناه.
unconfirmed-title = لم يُؤكَّد عنوانك بعد
unconfirmed-text = يمكنك قراءة كل شيء. وللالتحاق بدورة، افتح أولًا الرابط الوارد في الرسالة التي أرسلناها إلى { $email }.

# Signing in
sign-in-title = تسجيل الدخول
sign-in-button = تسجيل الدخول
sign-in-wrong = كلمة المرور هذه لا توافق هذا العنوان. تحقّق منهما، أو عيّن كلمة مرور جديدة.
sign-in-wait = { $minutes ->
    [zero] كثرت المحاولات بهذا العنوان. انتظر أقل من دقيقة، أو عيّن كلمة مرور جديدة.
    [one] كثرت المحاولات بهذا العنوان. انتظر دقيقة واحدة، أو عيّن كلمة مرور جديدة.
    [two] كثرت المحاولات بهذا العنوان. انتظر دقيقتين، أو عيّن كلمة مرور جديدة.
    [few] كثرت المحاولات بهذا العنوان. انتظر { $minutes } دقائق، أو عيّن كلمة مرور جديدة.
    [many] كثرت المحاولات بهذا العنوان. انتظر { $minutes } دقيقة، أو عيّن كلمة مرور جديدة.
   *[other] كثرت المحاولات بهذا العنوان. انتظر { $minutes } دقيقة، أو عيّن كلمة مرور جديدة.
 }
sign-in-suspended = هذا الحساب موقوف. راجع القائمين على هذا الموقع.
no-account = ليس لديك حساب بعد؟

# A forgotten password
forgot-title = نسيت كلمة المرور
forgot-lead = أدخل عنوان حسابك، وسنرسل إليك رابطًا لتعيين كلمة مرور جديدة.
forgot-button = إرسال الرابط إليّ
forgot-sent = إذا كان لهذا العنوان حساب، فقد أرسلنا إليه رسالة فيها رابط لتعيين كلمة مرور جديدة. يبقى الرابط صالحًا ساعة واحدة.
forgot-again = طلب رابط جديد
reset-title = تعيين كلمة مرور جديدة
reset-lead = للحساب { $email }. سيُسجَّل خروجك من كل الأجهزة.
reset-button = تعيين كلمة المرور هذه

# The first administrator
first-title = أهلًا بك! أنشئ حساب أول مدير للموقع
first-lead = ليس لأحد حساب هنا بعد. من يملأ هذه الاستمارة يتولى إدارة الموقع.
first-button = إنشاء حساب مدير الموقع

# Profile
profile-title = الملف الشخصي
profile-lead = لا يرى الآخرون منك إلا اسمك. وما عداه يساعدنا على إعداد دورات أفضل.
profile-names = اسمك بحروف أخرى
profile-names-hint = لإفادات الإكمال والقوائم بلغات أخرى. اترك ما لا تستخدمه فارغًا.
profile-name-ar = بالحروف العربية
profile-name-zh = بالحروف الصينية
profile-name-en = بالحروف اللاتينية
profile-name-ru = بالحروف السيريلية
profile-country = البلد أو المنطقة
profile-country-wrong = اختر بلدًا أو منطقة من القائمة.
profile-choose = بلا إجابة
profile-organisation = المؤسسة
profile-organisation-long = هذا الاسم طويل جدًا. استخدم 200 حرف على الأكثر.
profile-stakeholder = الجهة التي تعمل لديها أو تتحدث باسمها
stakeholder-government = حكومة
stakeholder-intergovernmental = منظمة حكومية دولية
stakeholder-civil-society = المجتمع المدني
stakeholder-academia = الأوساط الأكاديمية
stakeholder-private-sector = القطاع الخاص
stakeholder-indigenous = الشعوب الأصلية والمجتمعات المحلية
stakeholder-other = جهة أخرى
profile-sex = الجنس
profile-sex-purpose = للإحصاء فقط، لنعرف هل تصل الدورات إلى النساء والرجال على السواء. ولا يُعرض جنس أي شخص أبدًا، ولا تُنشر الأعداد الصغيرة.
sex-female = أنثى
sex-male = ذكر
sex-other = غير ذلك
sex-undisclosed = أفضّل عدم الإجابة
profile-time-zone = المنطقة الزمنية
profile-value-wrong = اختر إحدى الإجابات الواردة في القائمة.

# Account
account-title = الحساب
account-address = البريد الإلكتروني
account-address-now = عنوانك هو { $email }.
account-address-new = العنوان الجديد
account-address-hint = نرسل رابطًا إلى العنوان الجديد، ويصبح عنوانك متى فتحت الرابط.
account-address-same = هذا عنوانك بالفعل.
account-address-button = تغيير العنوان
change-address-title = تأكيد عنوانك الجديد
change-address-text = من الآن فصاعدًا ستسجّل الدخول بالعنوان { $email }.
change-address-button = استخدام هذا العنوان
change-address-taken = هذا العنوان تابع لحساب آخر، ولذلك لم يتغيّر شيء.
account-password = كلمة المرور
account-password-lead = يبقى دخولك قائمًا هنا، ويُسجَّل خروجك من كل الأجهزة الأخرى.
account-password-button = تغيير كلمة المرور
account-sessions = جلساتك المفتوحة
account-session-here = هذه الجلسة
account-session-browser = المتصفح
account-session-address = عنوان الشبكة
account-session-seen = آخر استخدام
account-session-end = إنهاء
account-session-end-this = إنهاء الجلسة على { $browser }، { $seen }
account-sessions-others = تسجيل الخروج من كل الأجهزة الأخرى
account-sessions-all = تسجيل الخروج من كل الأجهزة
browser-on = { $browser }، { $system }
browser-unknown = متصفح غير معروف
account-data = بياناتك
account-data-text = كل ما يُحفظ عنك هنا، في ملف واحد بصيغة JSON.
account-data-button = تنزيل بياناتي
account-consents = ما وافقت عليه
consent-purpose = الغرض
consent-version = الإصدار
consent-given = منذ
consent-withdrawn = حتى
consent-now = لا تزال سارية
account-delete = حذف حسابي
account-delete-text = يُمحى اسمك وعنوانك وملفك الشخصي، ويُسجَّل خروجك من كل الأجهزة. وما يجب الاحتفاظ به، كأعداد المشاركين وسجل الموقع، يُحفظ من دون اسمك. وتفقد إفادات إكمالك اسمك ولا تعود صالحة: ومن يتحقق منها يُبلَّغ بذلك. لا يمكن التراجع عن ذلك.
account-delete-password = كلمة مرورك، للتأكد من أن الحساب لك
account-delete-button = حذف حسابي نهائيًا
account-delete-last = أنت مدير الموقع الوحيد. عيّن أولًا شخصًا آخر مديرًا للموقع.

# Administration
breadcrumb = مكانك في الموقع
admin-title = إدارة الموقع
admin-lead = ما لا يراه ولا يفعله إلا القائمون على هذا الموقع.
people-title = الأشخاص
people-search = الاسم أو العنوان أو المؤسسة
people-search-button = بحث
people-count = { $n ->
    [zero] لا أحد لديه حساب.
    [one] شخص واحد لديه حساب.
    [two] شخصان لديهما حساب.
    [few] { $text } أشخاص لديهم حساب.
    [many] { $text } شخصًا لديهم حساب.
   *[other] { $text } شخص لديهم حساب.
 }
people-none-title = لم يُعثر على أحد
people-name = الاسم
people-email = العنوان
people-roles = الأدوار
people-status = الحالة
people-seen = آخر زيارة
people-never = لا زيارة بعد
status-active = نشط
status-unconfirmed = غير مؤكَّد
status-suspended = موقوف
person-registered = تاريخ إنشاء الحساب
person-country = البلد أو المنطقة
person-organisation = المؤسسة
person-stakeholder = نوع الجهة
person-roles = الأدوار
person-roles-hint = ولكل شخص دور المتعلّم أيضًا.
person-roles-button = حفظ الأدوار
person-suspend = إيقاف الحساب
person-suspend-text = يُسجَّل خروج الشخص من كل الأجهزة، ولا يمكنه تسجيل الدخول إلى أن تعيد تفعيل الحساب. لا يُحذف شيء.
person-restore = إعادة تفعيل الحساب
person-restore-text = الحساب موقوف. ومتى أُعيد تفعيله، أمكن للشخص تسجيل الدخول من جديد.
role-administrator = مدير الموقع
role-administrator-hint = كل شيء، بما في ذلك الأشخاص والإعدادات.
role-staff = فريق البرنامج
role-staff-hint = جميع الدورات والمشاركين فيها.
role-author = مؤلف
role-author-hint = تأليف الدورات.
role-trainer = مدرّب
role-trainer-hint = إدارة الدورات والندوات الإلكترونية.
role-reviewer = مراجع الجودة
role-reviewer-hint = مراجعة جودة الدورات.
role-learner = متعلّم

# Mailbox
mailbox-title = صندوق البريد
mailbox-kept = لم يُضبط أي خادم بريد. تُحفظ كل رسالة هنا وفي مجلد البيانات، ولا تصل إلى أحد.
mailbox-sent-lead = { $days ->
    [zero] كل رسالة كتبها هذا الموقع اليوم، الأحدث فالأقدم.
    [one] كل رسالة كتبها هذا الموقع في آخر يوم، الأحدث فالأقدم.
    [two] كل رسالة كتبها هذا الموقع في آخر يومين، الأحدث فالأقدم.
    [few] كل رسالة كتبها هذا الموقع في آخر { $days } أيام، الأحدث فالأقدم.
    [many] كل رسالة كتبها هذا الموقع في آخر { $days } يومًا، الأحدث فالأقدم.
   *[other] كل رسالة كتبها هذا الموقع في آخر { $days } يوم، الأحدث فالأقدم.
 }
mailbox-none-title = لا رسائل بعد
mailbox-none = هنا يظهر ما يكتبه الموقع إلى الأشخاص.
mailbox-subject = الموضوع
mailbox-to = إلى
mailbox-state = الحالة
mailbox-time = وقت الكتابة
mailbox-older = رسائل أقدم
mailbox-kind = الغرض
mailbox-error = آخر خطأ
mailbox-text = بصيغة نصية
mailbox-text-gone = تسلّم خادم البريد هذه الرسالة. لم يعد نصها محفوظًا هنا، فقد تكون فيه روابط لا تخصّ إلا قارئها.
mailbox-html = كما يراها القارئ
mail-kept = محفوظة هنا
mail-queued = قيد الانتظار
mail-sent = أُرسلت
mail-failed = تعذّر إرسالها

# After an action
flash-confirmed = عنوانك مؤكَّد الآن.
flash-signed-out = سُجّل خروجك.
flash-password-set = عُيّنت كلمة مرورك الجديدة.
flash-profile-saved = حُفظ ملفك الشخصي.
flash-address-mailed = أرسلنا رابطًا إلى العنوان الجديد. ويبقى عنوانك كما كان إلى أن تفتح الرابط.
flash-address-changed = تغيّر عنوانك.
flash-confirm-mailed = إذا كان هذا العنوان ينتظر التأكيد، فالرسالة في طريقها إليه.
flash-session-ended = انتهت تلك الجلسة.
flash-account-deleted = حُذف حسابك. شكرًا لأنك كنت معنا.
flash-person-saved = تم الحفظ.
flash-last-administrator = لم يتغيّر شيء: هذا مدير الموقع الوحيد، ولا بد للموقع من مدير.

# Mails
mail-hello = مرحبًا،
mail-hello-name = مرحبًا { $name }،
mail-ignore = إن لم تكن أنت من طلب ذلك، فلا يلزمك فعل شيء: لا يحدث شيء من دون الرابط.
mail-not-you = إن لم تكن أنت من فعل ذلك، فعيّن فورًا كلمة مرور جديدة؛ فهذا ينهي كل الجلسات المفتوحة في حسابك.
mail-set-password = تعيين كلمة مرور جديدة
mail-confirm-subject = أكّد عنوانك في { $site }
mail-confirm-text = أنشأ شخص ما، ولعله أنت، حسابًا في { $site } بهذا العنوان. أكّد أن العنوان لك:
mail-confirm-lasts = يبقى الرابط صالحًا ثلاثة أيام.
mail-already-subject = لديك حساب في { $site } بالفعل
mail-already-text = أراد شخص ما، ولعله أنت، إنشاء حساب في { $site } بهذا العنوان. ولهذا العنوان حساب بالفعل: سجّل الدخول، أو عيّن كلمة مرور جديدة إن نسيت كلمة مرورك.
mail-reset-subject = عيّن كلمة مرور جديدة في { $site }
mail-reset-text = طلب شخص ما، ولعله أنت، كلمة مرور جديدة لحسابك في { $site }.
mail-reset-lasts = يبقى الرابط صالحًا ساعة واحدة، ولمرة واحدة.
mail-password-subject = تغيّرت كلمة مرورك في { $site }
mail-password-text = تغيّرت كلمة مرور حسابك في { $site } قبل قليل.
mail-new-address-subject = أكّد عنوانك الجديد في { $site }
mail-new-address-text = طُلب أن يصبح هذا العنوان عنوان حسابك في { $site }. أكّد أنه لك:
mail-new-address-lasts = يبقى الرابط صالحًا يومًا واحدًا.
mail-asked-subject = عنوان آخر لحسابك في { $site }
mail-asked-text = طلب شخص ما، ولعله أنت، استخدام العنوان { $email } لحسابك في { $site } بدلًا من هذا العنوان. وسيتغيّر متى فُتح الرابط الوارد في الرسالة المرسلة إلى ذلك العنوان.
mail-taken-subject = لهذا العنوان حساب في { $site } بالفعل
mail-taken-text = أراد شخص ما استخدام هذا العنوان لحساب في { $site }، لكنه تابع لحسابك. لم يتغيّر شيء.

### people: invitations
invitation-title = استلم حسابك
invitation-lead = أُنشئ لك حساب في { $site } بالعنوان { $email }. اختر كلمة مرور ليصبح حسابك.
invitation-button = استلام الحساب
invitation-dead = إن كنت قد اخترت كلمة مرور، فسجّل الدخول. وإلا فاطلب رابطًا لتعيين كلمة مرور.
mail-invitation-subject = دعوة إلى { $site }
mail-invitation-text = أنشأ لك القائمون على { $site } حسابًا بالعنوان { $email }. اختر كلمة مرور ليصبح حسابك:
mail-invitation-button = استلام الحساب
mail-invitation-lasts = يبقى الرابط صالحًا أسبوعين، ولمرة واحدة. وبعد ذلك يمكنك الدخول أيضًا: عيّن كلمة مرور جديدة بهذا العنوان.
mail-invitation-ignore = إن لم تكن تنتظر هذه الدعوة، فلا يلزمك فعل شيء: لا أحد يستطيع استخدام الحساب من دون كلمة مرور.
mail-reset-sent-text = أرسل إليك القائمون على { $site } هذا الرابط لتعيّن كلمة مرور جديدة لحسابك.
mail-reset-sent-ignore = إن لم تكن بحاجة إليه، فلا يلزمك فعل شيء: تبقى كلمة مرورك كما هي.

### people: list
people-invite = دعوة أشخاص
people-preparing = يجري إعداد البحث بعد تحديث الموقع. قد لا يجد الجميع خلال الدقائق القادمة.
people-none-words = لا أحد تنطبق عليه هذه الكلمات وعوامل التصفية. يبحث الموقع في بدايات الكلمات، بأي كتابة.
people-filters = عوامل التصفية
people-filter-button = تصفية
people-filters-off = من دون تصفية
people-any = الكل
people-seen-within = { $days ->
    [zero] اليوم
    [one] في اليوم الأخير
    [two] في اليومين الأخيرين
    [few] في آخر { $days } أيام
    [many] في آخر { $days } يومًا
   *[other] في آخر { $days } يوم
 }
people-seen-not = { $days ->
    [zero] ليس اليوم
    [one] ليس منذ يوم
    [two] ليس منذ يومين
    [few] ليس منذ { $days } أيام
    [many] ليس منذ { $days } يومًا
   *[other] ليس منذ { $days } يوم
 }
people-seen-never = لم يسجّل الدخول قط
people-sort-newest = أحدث الحسابات أولًا
people-more = المزيد من الأشخاص
people-looked = كل كلمة من هذه لها أصحاب كثيرون، وقليل منهم من يجمعها كلها. بحث الموقع في جزء منهم.
people-look-on = متابعة البحث
people-first-page = إلى البداية

### people: one person
people-back-to = العودة إلى { $name }
person-other-name = يُكتب أيضًا
person-links = روابط بالبريد الإلكتروني
person-invite-text = لم يُؤكَّد العنوان بعد. يمكن إرسال رابط جديد لاختيار كلمة مرور، وعندئذٍ تتوقف الروابط السابقة عن العمل.
person-invite-again = إرسال الدعوة مرة أخرى
person-password-text = يمكن إرسال رابط لتعيين كلمة مرور جديدة. يبقى صالحًا ساعة واحدة، ولا يراه أحد سواه.
person-password-send = إرسال رابط لتعيين كلمة مرور
person-link-suspended = لا تُرسل روابط إلى حساب موقوف. أعد تفعيله أولًا.
person-reason = السبب
person-reason-hint = يُحفظ مع الحساب ويظهر هنا إلى أن يُعاد تفعيله.
person-reason-error = اكتب السبب في 3 أحرف على الأقل و500 حرف على الأكثر.
person-suspended-on = تاريخ الإيقاف
person-sign-ins = الجلسات المفتوحة
person-sign-ins-none = لا جلسة مفتوحة الآن.
person-sign-ins-end = تسجيل الخروج من كل الأجهزة
person-log = آخر ما حدث
person-log-none = لا شيء في السجل.
flash-link-sent = الرسالة في الطريق.
flash-link-just-sent = أُرسل رابط قبل أقل من دقيقة، فلم يُرسل شيء آخر.

### people: merging
merge-title = دمج حسابين
merge-text = إن كان لشخص واحد حسابان، أمكن نقل كل ما في الحساب الآخر إلى هذا الحساب.
merge-begin = دمج حساب آخر في هذا الحساب
merge-other = عنوان الحساب الآخر
merge-other-hint = سترى أولًا ما الذي سيحدث. لن يتغير شيء الآن.
merge-compare = مقارنة
merge-unknown = لا يوجد حساب بهذا العنوان. تحقق من كتابته.
merge-same = هذا هو الحساب نفسه. اكتب عنوان الحساب الآخر.
merge-kept = يبقى
merge-closed = يُغلق
merge-swap = العكس
merge-moves = ما ينتقل
merge-collides = ما يوجد في الحسابين
merge-ends = ما ينتهي
merge-fields = يُستكمل الملف الشخصي بما يلي: { $fields }
merge-consents = { $n ->
    [zero] لا موافقات
    [one] موافقة واحدة
    [two] موافقتان
    [few] { $n } موافقات
    [many] { $n } موافقة
   *[other] { $n } موافقة
 }
merge-mails = { $n ->
    [zero] لا رسائل في صندوق البريد
    [one] رسالة واحدة إلى هذا الشخص في صندوق البريد
    [two] رسالتان إلى هذا الشخص في صندوق البريد
    [few] { $n } رسائل إلى هذا الشخص في صندوق البريد
    [many] { $n } رسالة إلى هذا الشخص في صندوق البريد
   *[other] { $n } رسالة إلى هذا الشخص في صندوق البريد
 }
merge-sessions = { $n ->
    [zero] لا جلسات مفتوحة بالحساب الذي يُغلق
    [one] جلسة واحدة مفتوحة بالحساب الذي يُغلق
    [two] جلستان مفتوحتان بالحساب الذي يُغلق
    [few] { $n } جلسات مفتوحة بالحساب الذي يُغلق
    [many] { $n } جلسة مفتوحة بالحساب الذي يُغلق
   *[other] { $n } جلسة مفتوحة بالحساب الذي يُغلق
 }
merge-roles = الأدوار لا تنتقل: { $roles }. أعطها للحساب الذي يبقى إن لزم.
merge-address = لن يستطيع أحد تسجيل الدخول بالعنوان { $email }. يصبح العنوان حرًا، ويُبلَّغ الشخص بذلك بالبريد الإلكتروني.
merge-sure = تأكدت من أن الحسابين للشخص نفسه. لا يمكن التراجع عن هذا.
merge-sure-missing = ضع علامة على أنك تأكدت: لا يمكن التراجع عن الدمج.
merge-button = دمج الحسابين
merge-not = عدم تغيير شيء
merge-suspended = أحد الحسابين موقوف. أعد تفعيله أولًا. لم يتغير شيء.
flash-people-merged = صار الحسابان حسابًا واحدًا. ويُبلَّغ الشخص بذلك بالبريد الإلكتروني.
flash-people-merged-before = دُمج هذان الحسابان من قبل. لم يتغير شيء.
mail-merged-subject = صار حساباك في { $site } حسابًا واحدًا
mail-merged-text = كان لك حسابان في { $site }. نقل القائمون على الموقع كل شيء إلى الحساب الذي بهذا العنوان. سجّل الدخول بالعنوان { $email } وكلمة مرور هذا الحساب.
mail-merged-away-text = كان لك حسابان في { $site }. نقل القائمون على الموقع كل شيء إلى حسابك الآخر وأغلقوا هذا الحساب. سجّل الدخول بعنوان الحساب الآخر.
mail-merged-wrong = إن لم يكن لك هناك إلا حساب واحد، أو كان في الأمر خطأ، فاكتب إلى القائمين على الموقع.

### people: inviting by a file
invite-title = دعوة أشخاص
invite-lead = أرسل قائمة بالأشخاص. سترى أولًا ما الذي سيحدث، ثم يُدعى الجميع أو لا يُدعى أحد.
invite-file = ملف
invite-file-hint = ملف CSV من أي برنامج جداول، تفصل بين خلاياه فواصل أو فواصل منقوطة أو علامات جدولة.
invite-text = أو القائمة نفسها نصًا
invite-text-hint = شخص في كل سطر. ويصلح أيضًا ما تنسخه من جدول.
invite-check = فحص القائمة
invite-columns = الأعمدة
invite-column = العمود
invite-column-holds = ما فيه
invite-column-email = العنوان. لا بد منه ومن الاسم.
invite-column-name = الاسم كما يكتبه صاحبه، بأي كتابة.
invite-column-language = لغة الرسالة: ar أو zh أو en أو fr أو ru أو es أو اسمها. وإن تُرك فارغًا: لغتك أنت.
invite-column-country = حرفان (TN) أو الاسم. ويجوز تركه فارغًا.
invite-column-organisation = يجوز تركه فارغًا.
invite-column-roles = author أو trainer أو reviewer أو staff أو administrator، بينها فواصل. لا يعطي الأدوار إلا مدير الموقع. ويجوز تركه فارغًا.
invite-template = تنزيل ملف لتعبئته
invite-form-broken = لم تصل الاستمارة كاملة. أرسلها مرة أخرى. لم يتغير شيء.
invite-empty = لا أحد في هذه القائمة. أعطِ ملفًا أو نصًا فيه شخص في كل سطر.
invite-garbled = هذا الملف ليس نصًا يمكن قراءته. احفظه من برنامج الجداول بصيغة «CSV UTF-8» وأرسله.
invite-no-column = لا عمود باسم «email». اكتب أسماء الأعمدة في السطر الأول.
invite-column-twice = عمودان باسم «{ $column }». احذف أحدهما.
invite-many = { $most ->
    [zero] القائمة أطول من اللازم.
    [one] القائمة أطول من اللازم. أرسل شخصًا واحدًا في كل مرة.
    [two] القائمة أطول من اللازم. أرسل شخصين على الأكثر في كل مرة.
    [few] القائمة أطول من اللازم. أرسل { $most } أشخاص على الأكثر في كل مرة.
    [many] القائمة أطول من اللازم. أرسل { $most } شخصًا على الأكثر في كل مرة.
   *[other] القائمة أطول من اللازم. أرسل { $most } شخص على الأكثر في كل مرة.
 }
invite-broken = هذا ليس جدولًا يمكن قراءته. ابحث عن علامة اقتباس لم تُغلق.
invite-line = السطر
invite-problem = ما الخطأ وما العمل
invite-nobody = لم يُدعَ أحد بعد
invite-faults = { $n ->
    [zero] لا سطر يحتاج إلى تصحيح من أصل { $lines }.
    [one] يجب تصحيح سطر واحد من أصل { $lines } أولًا.
    [two] يجب تصحيح سطرين من أصل { $lines } أولًا.
    [few] يجب تصحيح { $n } أسطر من أصل { $lines } أولًا.
    [many] يجب تصحيح { $n } سطرًا من أصل { $lines } أولًا.
   *[other] يجب تصحيح { $n } سطر من أصل { $lines } أولًا.
 }
invite-wrong-lines = أسطر للتصحيح
invite-download = تنزيل هذه الأسطر في ملف
invite-correct = صحّحها
invite-corrected = الأسطر التي تحتاج إلى تصحيح
invite-corrected-hint = صحّحها هنا. الرقم في العمود الأول يدل على مكان السطر، وتبقى بقية أسطر قائمتك كما هي.
invite-corrected-file = أو ملف فيه الأسطر المصحّحة
invite-corrected-file-hint = الملف الذي نزّلته أعلاه بعد تصحيحه. أبقِ العمود «line».
invite-check-again = فحص من جديد
invite-other-file = البدء بقائمة أخرى
invite-right-lines = { $n ->
    [zero] لا سطر صحيح
    [one] سطر واحد صحيح
    [two] سطران صحيحان
    [few] { $n } أسطر صحيحة
    [many] { $n } سطرًا صحيحًا
   *[other] { $n } سطر صحيح
 }
invite-ready = { $n ->
    [zero] لكل من في هذه القائمة حساب. لا أحد يُدعى.
    [one] كل الأسطر صحيحة. سيُدعى شخص واحد.
    [two] كل الأسطر صحيحة. سيُدعى شخصان.
    [few] كل الأسطر صحيحة. سيُدعى { $n } أشخاص.
    [many] كل الأسطر صحيحة. سيُدعى { $n } شخصًا.
   *[other] كل الأسطر صحيحة. سيُدعى { $n } شخص.
 }
invite-known = { $n ->
    [zero] ليس لأحد منهم حساب.
    [one] لواحد منهم حساب من قبل. لا يُرسل إليه شيء ولا يتغير شيء في حسابه.
    [two] لاثنين منهم حسابان من قبل. لا يُرسل إليهما شيء ولا يتغير شيء في حسابيهما.
    [few] لـ{ $n } منهم حسابات من قبل. لا يُرسل إليهم شيء ولا يتغير شيء في حساباتهم.
    [many] لـ{ $n } منهم حسابات من قبل. لا يُرسل إليهم شيء ولا يتغير شيء في حساباتهم.
   *[other] لـ{ $n } منهم حسابات من قبل. لا يُرسل إليهم شيء ولا يتغير شيء في حساباتهم.
 }
invite-send = { $n ->
    [zero] لا أحد يُدعى
    [one] دعوة شخص واحد
    [two] دعوة شخصين
    [few] دعوة { $n } أشخاص
    [many] دعوة { $n } شخصًا
   *[other] دعوة { $n } شخص
 }
invite-has-account = له حساب
invite-new = جديد
invite-people = الأشخاص في القائمة
invite-done = { $n ->
    [zero] لم يُدعَ أحد جديد
    [one] دُعي شخص واحد
    [two] دُعي شخصان
    [few] دُعي { $n } أشخاص
    [many] دُعي { $n } شخصًا
   *[other] دُعي { $n } شخص
 }
invite-done-text = الرسائل تُرسل الآن. في كل منها رابط يبقى صالحًا أسبوعين.
invite-no-email = العنوان ناقص. اكتبه أو احذف السطر.
invite-no-name = الاسم ناقص. اكتبه كما يكتبه صاحبه.
invite-language-wrong = هذه ليست من اللغات الست. اكتب ar أو zh أو en أو fr أو ru أو es، أو اتركها فارغة.
invite-country-wrong = هذا البلد أو هذه المنطقة غير معروفة. اكتب حرفيها، مثل TN، أو اسمها كما تكتبه الأمم المتحدة، أو اتركها فارغة.
invite-role-wrong = «{ $role }» ليس دورًا. اكتب author أو trainer أو reviewer أو staff أو administrator، أو اتركه فارغًا.
invite-roles-not-yours = لا يعطي الأدوار إلا مدير الموقع. اترك هذا فارغًا.
invite-again = العنوان نفسه في السطر { $line }. احذف أحدهما.
### Second step at sign-in
second-title = خطوة ثانية عند الدخول
second-lead = رمز من تطبيق أو مفتاح مرور، حتى لا تفتح كلمة المرور المسروقة وحدها شيئًا.
second-open = الإعداد أو التغيير
second-needed-title = دورك يتطلب خطوة ثانية
second-needed = إلى أن تُعدّ خطوة ثانية هنا، لا يتاح لك إلا ما يتاح لكل دارس.
second-app = رموز من تطبيق
second-app-text = يعرض تطبيق المصادقة على هاتفك رمزًا جديدًا كل نصف دقيقة، حتى دون اتصال.
second-app-begin = إعداد تطبيق
second-app-scan = امسح هذه الصورة بالتطبيق.
second-app-picture = صورة لتطبيق المصادقة؛ والسر نفسه مكتوب تحتها
second-app-by-hand = أو اكتب فيه هذا المفتاح:
second-app-code = الرمز الذي يعرضه التطبيق الآن
second-app-code-hint = ستة أرقام.
second-app-confirm = تأكيد التطبيق
second-app-since = مستخدَم منذ { $time }.
second-app-remove = إيقاف استخدام التطبيق
second-code-wrong = هذا الرمز غير صحيح أو سبق استعماله. انتظر الرمز التالي واكتبه.
second-codes = رموز الاسترداد
second-codes-left =
    { $count ->
        [zero] لم يبقَ أي رمز استرداد.
        [one] بقي رمز استرداد واحد.
        [two] بقي رمزا استرداد.
        [few] بقيت { $text } رموز استرداد.
        [many] بقي { $text } رمز استرداد.
       *[other] بقي { $text } رمز استرداد.
    }
second-codes-new = إنشاء رموز استرداد جديدة
second-codes-title = احتفظ برموز الاسترداد هذه
second-codes-keep = كل رمز يعمل مرة واحدة بدل التطبيق أو مفتاح المرور إذا فُقد جهازك. اطبعها أو اكتبها: لا تُعرض إلا الآن، وما سبقها لم يعد صالحًا.
second-passkeys = مفاتيح المرور
second-passkeys-text = يُدخلك مفتاح المرور ببصمتك أو وجهك أو رمز جهازك، دون كلمة سر.
second-passkey-name = الاسم
second-passkey-name-hint = ما تعرف به الجهاز، مثل «هاتفي».
second-passkey-since = أُنشئ في
second-passkey-used = آخر استخدام
second-passkey-never = لم يُستخدم بعد
second-passkey-add = إنشاء مفتاح مرور على هذا الجهاز
second-passkey-remove = إزالة
second-passkey-scripts = تحتاج مفاتيح المرور إلى البرامج النصية، وهي متوقفة في هذا المتصفح.
second-passkey-refused = لم ينجح ذلك. حاول مرة أخرى، أو استخدم كلمة المرور ورمزًا.
second-passkeys-many = لديك أكبر عدد ممكن من مفاتيح المرور. أزل واحدًا أولًا.
second-passkey-sign-in = الدخول بمفتاح مرور
second-ask-title = خطوة واحدة بعد
second-ask-code = الرمز
second-ask-hint = الأرقام الستة التي يعرضها تطبيقك الآن، أو أحد رموز الاسترداد.
second-ask-recovery = أحد رموز الاسترداد لديك.
second-ask-again = البدء من جديد
prove-title = هل هذا أنت؟
prove-lead = ما أنت مقدم عليه أمر حساس. أثبت مرة أخرى أنك أنت؛ ما أرسلته محفوظ وسيُنفَّذ بعد ذلك.
prove-button = متابعة
flash-second-step-removed = أُزيل ذلك.
mail-second-subject = تغيّرت الخطوة الثانية للدخول إلى { $site }
mail-second-text = أُضيف الآن في حسابك على { $site } تطبيق أو مفتاح مرور أو رموز استرداد، أو تغيّرت أو أُزيلت.
